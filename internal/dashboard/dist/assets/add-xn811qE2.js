import{r as e,t}from"./rolldown-runtime-XKyaHtl9.js";import{i as n,r,t as i}from"./react-C1iE8mnY.js";import{A as a,C as o,D as s,E as c,O as l,S as u,T as d,_ as f,a as p,c as m,d as h,f as g,g as _,h as v,i as y,j as b,k as x,l as S,m as C,n as w,o as T,p as E,s as D,v as O,w as ee}from"./floating-ui.react-dom-kDRLzit_.js";import{n as k}from"./client-B3CG-CdH.js";var A=e(n(),1),j={};function M(e,t){let n=A.useRef(j);return n.current===j&&(n.current=e(t)),n}var N=e(r(),1),P=[],F=void 0;function I(){return F}function L(e){P.push(e)}function R(e){let t=(t,n)=>{let r=M(te).current,i;try{F=r;for(let e of P)e.before(r);i=e(t,n);for(let e of P)e.after(r);r.didInitialize=!0}finally{F=void 0}return i};return t.displayName=e.displayName||e.name,t}function z(e){return A.forwardRef(R(e))}function te(){return{didInitialize:!1}}function B(){}var V=Object.freeze([]),H=Object.freeze({}),U=typeof document<`u`?A.useLayoutEffect:()=>{};function ne(e,t){return function(n,...r){let i=new URL(e);return i.searchParams.set(`code`,n.toString()),r.forEach(e=>i.searchParams.append(`args[]`,e)),`${t} error #${n}; visit ${i} for the full message.`}}var W=ne(`https://base-ui.com/production-error`,`Base UI`),re=A.createContext(void 0);function G(e){let t=A.useContext(re);if(t===void 0&&!e)throw Error(W(72));return t}function ie(e){A.useEffect(e,V)}var K=0,ae=class e{static create(){return new e}currentId=K;start(e,t){this.clear(),this.currentId=setTimeout(()=>{this.currentId=K,t()},e)}isStarted(){return this.currentId!==K}clear=()=>{this.currentId!==K&&(clearTimeout(this.currentId),this.currentId=K)};disposeEffect=()=>this.clear};function oe(){let e=M(ae.create).current;return ie(e.disposeEffect),e}function se(){return typeof navigator>`u`?{userAgent:``,platform:``,maxTouchPoints:0}:{userAgent:navigator.userAgent,platform:navigator.platform??``,maxTouchPoints:navigator.maxTouchPoints??0}}var{userAgent:ce,platform:le,maxTouchPoints:ue}=se(),de=ce.toLowerCase(),fe=le.toLowerCase(),pe=/^i(os$|p)/.test(fe)||fe===`macintel`&&ue>1,me=`android`,he=fe===me||de.includes(me),ge=!pe&&fe.startsWith(`mac`);fe.startsWith(`win`),!he&&/^(linux|chrome os)/.test(fe);var _e=ge||pe,ve=typeof CSS<`u`&&!!CSS.supports?.(`-webkit-backdrop-filter:none`);!ve&&de.includes(`firefox`),!ve&&de.includes(`chrom`);var ye=_e,be=/jsdom|happydom/.test(de);function xe(e){e.preventDefault(),e.stopPropagation()}function Se(e){return`nativeEvent`in e}function Ce(e){return e.pointerType===``&&e.isTrusted?!0:he&&e.pointerType?e.type===`click`&&e.buttons===1:e.detail===0&&!e.pointerType}function we(e){return be?!1:!he&&e.width===0&&e.height===0||e.type===`pointerdown`&&e.width===1&&e.height===1&&e.pressure===0&&e.detail===0&&e.pointerType===`mouse`&&(he||e.buttons===0)||e.width<1&&e.height<1&&e.pressure===0&&e.detail===0&&e.pointerType===`touch`}function Te(e,t){let n=[`mouse`,`pen`];return t||n.push(``,void 0),n.includes(e)}function Ee(e){let t=e.type;return t===`click`||t===`mousedown`||t===`keydown`||t===`keyup`}function De(e){let t=e.activeElement;for(;t?.shadowRoot?.activeElement!=null;)t=t.shadowRoot.activeElement;return t}function q(e,t){if(!e||!t)return!1;let n=t.getRootNode?.();if(e.contains(t))return!0;if(n&&b(n)){let n=t;for(;n;){if(e===n)return!0;n=n.parentNode||n.host}}return!1}function Oe(e,t){let n=e;for(;n;){if(c(n)&&n.matches(t))return n;n=n.assignedSlot??n.parentNode??(b(n)?n.host:null)}return null}function ke(e){return`composedPath`in e?e.composedPath()[0]??e.target:e.target}var Ae=`data-base-ui-focusable`,je=`input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])`,Me=`ArrowLeft`,Ne=`ArrowRight`,Pe=`ArrowUp`,Fe=`ArrowDown`,Ie=`data-starting-style`,Le=`data-ending-style`,Re={[Ie]:``},ze={[Le]:``},Be={transitionStatus(e){return e===`starting`?Re:e===`ending`?ze:null}},Ve=`data-open`,He=`data-closed`,Ue=`data-anchor-hidden`,We=`data-popup-open`,Ge=`data-pressed`,Ke={[We]:``},qe={[We]:``,[Ge]:``},Je={[Ve]:``},Ye={[He]:``},Xe={[Ue]:``},Ze={open(e){return e?Ke:null}},Qe={open(e){return e?qe:null}},$e={open(e){return e?Je:Ye},anchorHidden(e){return e?Xe:null}},et={...$e,...Be},tt=`data-trigger-disabled`;function nt(e,t){if(!c(e))return!1;let n=e;if(t.hasElement(n))return!n.hasAttribute(tt);for(let[,e]of t.entries())if(q(e,n))return!e.hasAttribute(tt);return!1}function rt(e,t){if(t==null)return!1;if(`composedPath`in e)return e.composedPath().includes(t);let n=e;return n.target!=null&&t.contains(n.target)}function it(e){return e.matches(`html,body`)}function at(e){return s(e)&&e.matches(`input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])`)}function ot(e){return Oe(e,`button,a[href],[role="button"],select,[tabindex]:not([tabindex="-1"]),${je}`)!=null}function st(e){return e?e.getAttribute(`role`)===`combobox`&&at(e):!1}function ct(e){if(!e||be)return!0;try{return e.matches(`:focus-visible`)}catch{return!0}}function lt(e){return e?e.hasAttribute(`data-base-ui-focusable`)?e:e.querySelector(`[data-base-ui-focusable]`)||e:null}function ut(e,t){return t!=null&&!Te(t)?0:typeof e==`function`?e():e}function dt(e,t,n){let r=ut(e,n);return typeof r==`number`?r:r?.[t]}function ft(e){return typeof e==`function`?e():e}function pt(e,t){return t||e===`click`||e===`mousedown`}function mt(e){return e?.includes(`mouse`)&&e!==`mousedown`}function J(e,t,n,r){let i=!1,a=!1,o=r??H;return{reason:e,event:t??new Event(`base-ui`),cancel(){i=!0},allowPropagation(){a=!0},get isCanceled(){return i},get isPropagationAllowed(){return a},trigger:n,...o}}function ht(e,t,n){let r=n??H;return{reason:e,event:t??new Event(`base-ui`),...r}}var gt=`none`,_t=`trigger-press`,vt=`trigger-hover`,yt=`trigger-focus`,bt=`outside-press`,xt=`item-press`,St=`close-press`,Ct=`focus-out`,wt=`escape-key`,Tt=`list-navigation`,Et=`keyboard`,Dt=`pointer`,Ot=`cancel-open`,kt=`sibling-open`,At=`disabled`,jt=`missing`,Mt=`initial`,Nt=`imperative-action`,Y=i(),Pt=A.createContext({hasProvider:!1,timeoutMs:0,delayRef:{current:0},initialDelayRef:{current:0},timeout:new ae,currentIdRef:{current:null},currentContextRef:{current:null}});function Ft(e,t){e.current=t.current}function It(e){let{children:t,delay:n,timeoutMs:r=0}=e,i=A.useRef(n),a=A.useRef(n),o=A.useRef(null),s=A.useRef(null),c=oe();return U(()=>{a.current=n,o.current?i.current={open:dt(i.current,`open`),close:dt(n,`close`)}:i.current=n},[n,o,i,a]),(0,Y.jsx)(Pt.Provider,{value:A.useMemo(()=>({hasProvider:!0,delayRef:i,initialDelayRef:a,currentIdRef:o,timeoutMs:r,currentContextRef:s,timeout:c}),[r,c]),children:t})}function Lt(e,t={open:!1}){let{open:n}=t,r=e.useState(`floatingId`),{currentIdRef:i,delayRef:a,timeoutMs:o,initialDelayRef:s,currentContextRef:c,hasProvider:l,timeout:u}=A.useContext(Pt),[d,f]=A.useState(!1),p=A.useRef(n);return U(()=>{p.current=n},[n]),U(()=>{function t(){c.current?.setIsInstantPhase(!1),i.current=null,c.current=null,a.current=s.current,u.clear()}if(i.current&&!n&&i.current===r){if(f(!1),o){let n=r;return u.start(o,()=>{e.select(`open`)||i.current&&i.current!==n||t()}),()=>{(p.current||i.current!==n)&&u.clear()}}t()}},[n,r,i,a,o,s,c,u,e]),U(()=>{if(!n)return;let t=c.current,o=i.current;u.clear(),c.current={onOpenChange:e.setOpen,setIsInstantPhase:f},i.current=r,a.current={open:0,close:dt(s.current,`close`)},o!==null&&o!==r?(f(!0),t?.setIsInstantPhase(!0),t?.onOpenChange(!1,J(gt))):(f(!1),t?.setIsInstantPhase(!1))},[n,r,e,i,a,s,c,u]),U(()=>()=>{if(i.current===r){if(c.current=null,!p.current)return;i.current=null,Ft(a,s),u.clear()}},[c,i,a,r,s,u]),A.useMemo(()=>({activeIdRef:i,hasProvider:l,delayRef:a,isInstantPhase:d}),[i,l,a,d])}function X(e,t,n,r){return e.addEventListener(t,n,r),()=>{e.removeEventListener(t,n,r)}}function Rt(...e){return()=>{for(let t=0;t<e.length;t+=1){let n=e[t];n&&n()}}}function zt(e,t,n,r){let i=M(Vt).current;return Ht(i,e,t,n,r)&&Wt(i,[e,t,n,r]),i.callback}function Bt(e){let t=M(Vt).current;return Ut(t,e)&&Wt(t,e),t.callback}function Vt(){return{callback:null,cleanup:null,refs:[]}}function Ht(e,t,n,r,i){return e.refs[0]!==t||e.refs[1]!==n||e.refs[2]!==r||e.refs[3]!==i}function Ut(e,t){return e.refs.length!==t.length||e.refs.some((e,n)=>e!==t[n])}function Wt(e,t){e.refs=t,e.callback=t.every(e=>e==null)?null:n=>{if(e.cleanup&&=(e.cleanup(),null),n!=null){let r=Array(t.length).fill(null);for(let e=0;e<t.length;e+=1){let i=t[e];if(i!=null)switch(typeof i){case`function`:{let t=i(n);typeof t==`function`&&(r[e]=t);break}case`object`:i.current=n}}e.cleanup=()=>{for(let e=0;e<t.length;e+=1){let n=t[e];if(n!=null)switch(typeof n){case`function`:{let t=r[e];typeof t==`function`?t():n(null);break}case`object`:n.current=null}}}}}}function Gt(e){let t=M(Kt,e).current;return t.next=e,U(t.effect),t}function Kt(e){let t={current:e,next:e,effect:()=>{t.current=t.next}};return t}var qt={...A},Jt=qt.useInsertionEffect,Yt=Jt&&Jt!==qt.useLayoutEffect?Jt:e=>e();function Z(e){let t=M(Xt).current;return t.next=e,Yt(t.effect),t.trampoline}function Xt(){let e={next:void 0,callback:Zt,trampoline:(...t)=>e.callback?.(...t),effect:()=>{e.callback=e.next}};return e}function Zt(){}var Qt=null;globalThis.requestAnimationFrame;var $t=new class{callbacks=[];callbacksCount=0;nextId=1;startId=1;isScheduled=!1;tick=e=>{this.isScheduled=!1;let t=this.callbacks,n=this.callbacksCount;if(this.callbacks=[],this.callbacksCount=0,this.startId=this.nextId,n>0)for(let n=0;n<t.length;n+=1)t[n]?.(e)};request(e){let t=this.nextId;return this.nextId+=1,this.callbacks.push(e),this.callbacksCount+=1,this.isScheduled||=(requestAnimationFrame(this.tick),!0),t}cancel(e){let t=e-this.startId;t<0||t>=this.callbacks.length||this.callbacks[t]!==null&&(this.callbacks[t]=null,--this.callbacksCount)}},en=class e{static create(){return new e}static request(e){return $t.request(e)}static cancel(e){return $t.cancel(e)}currentId=Qt;request(e){this.cancel(),this.currentId=$t.request(()=>{this.currentId=Qt,e()})}cancel=()=>{this.currentId!==Qt&&($t.cancel(this.currentId),this.currentId=Qt)};disposeEffect=()=>this.cancel};function tn(){let e=M(en.create).current;return ie(e.disposeEffect),e}function Q(e){return e?.ownerDocument||document}var nn={clipPath:`inset(50%)`,overflow:`hidden`,whiteSpace:`nowrap`,border:0,padding:0,width:1,height:1,margin:-1},rn={...nn,position:`fixed`,margin:0,top:0,left:0};({...nn});var an=A.forwardRef(function(e,t){let[n,r]=A.useState();U(()=>{ye&&ve&&r(`button`)},[]);let i={tabIndex:0,role:n};return(0,Y.jsx)(`span`,{...e,ref:t,style:rn,"aria-hidden":!n||void 0,...i,"data-base-ui-focus-guard":``})});function on(e,t){return t<0||t>=e.length}function sn(e,t){return un(e.current,{disabledIndices:t})}function cn(e,t){return un(e.current,{decrement:!0,startingIndex:e.current.length,disabledIndices:t})}function ln(e,t,n){let{decrement:r,loopFocus:i,allowEscape:a,disabledIndices:o,minIndex:s,maxIndex:c}=n,l=()=>un(e,{startingIndex:t,decrement:r,disabledIndices:o}),u,d=!1;if(!i)u=r?Math.max(s,l()):Math.min(c,l());else if(r?t<=s:t>=c){let n=r?-1:e.length;a&&t!==n?u=-1:(u=r?c:s,d=!0)}else u=l();return{index:on(e,u)?-1:u,wrapped:d}}function un(e,{startingIndex:t=-1,decrement:n=!1,disabledIndices:r,amount:i=1}={}){let a=t;do a+=n?-i:i;while(a>=0&&a<=e.length-1&&dn(e,a,r));return a}function dn(e,t,n){if(typeof n==`function`?n(t):n?.includes(t)??!1)return!0;let r=e[t];return r?!pn(r)||r.matches(`:disabled`)?!0:!n&&(r.hasAttribute(`disabled`)||r.getAttribute(`aria-disabled`)===`true`):!1}function fn(e){return e.visibility===`hidden`||e.visibility===`collapse`}function pn(e,t=e?u(e):null){return!e||!e.isConnected||!t||fn(t)?!1:typeof e.checkVisibility==`function`?e.checkVisibility():t.display!==`none`&&t.display!==`contents`}var mn=`a[href],button,input,select,textarea,summary,details,iframe,object,embed,[tabindex],[contenteditable]:not([contenteditable="false"]),audio[controls],video[controls]`;function hn(e){let t=e.assignedSlot;if(t)return t;if(e.parentElement)return e.parentElement;let n=e.getRootNode();return b(n)?n.host:null}function gn(e){for(let t of Array.from(e.children))if(o(t)===`summary`)return t;return null}function _n(e,t){let n=gn(t);return!!n&&(e===n||q(n,e))}function vn(e){let t=e?o(e):``;return e!=null&&e.matches(mn)&&(t!==`summary`||e.parentElement!=null&&o(e.parentElement)===`details`&&gn(e.parentElement)===e)&&(t!==`details`||gn(e)==null)&&(t!==`input`||e.type!==`hidden`)}function yn(e){if(!vn(e)||!e.isConnected||e.matches(`:disabled`))return!1;for(let t=e;t;t=hn(t)){let n=t!==e,r=o(t)===`slot`;if(t.hasAttribute(`inert`)||n&&o(t)===`details`&&!t.open&&!_n(e,t)||t.hasAttribute(`hidden`)||!r&&!bn(t,n))return!1}return!0}function bn(e,t){let n=u(e);return t?n.display!==`none`:pn(e,n)}function xn(e){let t=e.tabIndex;if(t<0){let t=o(e);if(t===`details`||t===`audio`||t===`video`||s(e)&&e.isContentEditable)return 0}return t}function Sn(e){if(o(e)!==`input`)return null;let t=e;return t.type===`radio`&&t.name!==``?t:null}function Cn(e,t){let n=Sn(e);if(!n)return!0;let r=t.find(e=>{let t=Sn(e);return t?.name===n.name&&t.form===n.form&&t.checked});return r?r===n:t.find(e=>{let t=Sn(e);return t?.name===n.name&&t.form===n.form})===n}function wn(e){if(s(e)&&o(e)===`slot`){let t=e.assignedElements({flatten:!0});if(t.length>0)return t}return s(e)&&e.shadowRoot?Array.from(e.shadowRoot.children):Array.from(e.children)}function Tn(e,t){wn(e).forEach(e=>{vn(e)&&t.push(e),Tn(e,t)})}function En(e,t,n){wn(e).forEach(e=>{s(e)&&e.matches(t)&&n.push(e),En(e,t,n)})}function Dn(e){return yn(e)&&xn(e)>=0}function On(e){let t=[];return Tn(e,t),t.filter(yn)}function kn(e){let t=On(e);return t.filter(e=>xn(e)>=0&&Cn(e,t))}function An(e,t){let n=kn(e),r=n.length;if(r===0)return;let i=De(Q(e)),a=n.indexOf(i);return n[a===-1?t===1?0:r-1:a+t]}function jn(e){return An(Q(e).body,1)||e}function Mn(e){return An(Q(e).body,-1)||e}function Nn(e,t,n){if(!e)return null;let r=[];Tn(Q(e).body,r);let i=r.indexOf(e);if(i===-1)return null;let a=r.filter(yn);for(let e=1;e<r.length;e+=1){let o=r[(i+t*e+r.length)%r.length];if(!q(n,o)&&Dn(o)&&Cn(o,a))return o}return r[i]}function Pn(e,t){let n=t||e.currentTarget,r=e.relatedTarget;return!r||!q(n,r)}function Fn(e){kn(e).forEach(e=>{e.dataset.tabindex=e.getAttribute(`tabindex`)||``,e.setAttribute(`tabindex`,`-1`)})}function In(e){let t=[];En(e,`[data-tabindex]`,t),t.forEach(e=>{let t=e.dataset.tabindex;delete e.dataset.tabindex,t?e.setAttribute(`tabindex`,t):e.removeAttribute(`tabindex`)})}function Ln(e,t,n=!0){return e.filter(e=>e.parentId===t).flatMap(t=>[...!n||t.context?.open?[t]:[],...Ln(e,t.id,n)])}function Rn(e,t){let n=[],r=e.find(e=>e.id===t)?.parentId;for(;r;){let t=e.find(e=>e.id===r);r=t?.parentId,t&&(n=n.concat(t))}return n}function zn(e){return`data-base-ui-${e}`}var Bn=0;function Vn(e,t={}){let{preventScroll:n=!1,sync:r=!1,shouldFocus:i}=t;cancelAnimationFrame(Bn);function a(){(!i||i())&&e?.focus({preventScroll:n})}if(r)return a(),B;let o=requestAnimationFrame(a);return Bn=o,()=>{Bn===o&&(cancelAnimationFrame(o),Bn=0)}}var Hn=`data-base-ui-inert`,Un=new WeakMap,Wn=new WeakSet,Gn=new WeakMap,Kn=0;function qn(e){return e?b(e)?e.host:qn(e.parentNode):null}var Jn=(e,t)=>t.map(t=>{if(e.contains(t))return t;let n=qn(t);return e.contains(n)?n:null}).filter(e=>e!=null),Yn=e=>{let t=new Set;return e.forEach(e=>{let n=e;for(;n&&!t.has(n);)t.add(n),n=n.parentNode}),t},Xn=(e,t,n)=>{let r=[],i=e=>{e&&!n.has(e)&&Array.from(e.children).forEach(e=>{o(e)!==`script`&&(t.has(e)?i(e):r.push(e))})};return i(e),r};function Zn(e,t,n,{mark:r=!0}){let i=Jn(t,e),a=r?Xn(t,Yn(i),new Set(i)):[],o=[],s=[];if(n){let e=Jn(t,Array.from(t.querySelectorAll(`[aria-live]`))),n=i.concat(e);Xn(t,Yn(n),new Set(n)).forEach(e=>{let t=e.getAttribute(`aria-hidden`),n=t!==null&&t!==`false`,r=(Un.get(e)||0)+1;Un.set(e,r),o.push(e),r===1&&n&&Wn.add(e),n||e.setAttribute(`aria-hidden`,`true`)})}return r&&a.forEach(e=>{let t=(Gn.get(e)||0)+1;Gn.set(e,t),s.push(e),t===1&&e.setAttribute(Hn,``)}),Kn+=1,()=>{o.forEach(e=>{let t=(Un.get(e)||0)-1;Un.set(e,t),t||(Wn.has(e)||e.removeAttribute(`aria-hidden`),Wn.delete(e))}),r&&s.forEach(e=>{let t=(Gn.get(e)||0)-1;Gn.set(e,t),t||e.removeAttribute(Hn)}),--Kn,Kn||(Un=new WeakMap,Wn=new WeakSet,Gn=new WeakMap)}}function Qn(e,t={}){let{ariaHidden:n=!1,mark:r=!0}=t,i=Q(e[0]).body;return Zn(e,i,n,{mark:r})}function $n(){let[,e]=A.useState({});return A.useCallback(()=>{e({})},[])}var er=0;function tr(e,t=`mui`){let n=A.useRef(void 0),r=$n(),i=e??n.current;return A.useEffect(()=>{n.current??(er+=1,n.current=`${t}-${er}`,e??r())},[e,t,r]),i}var nr=qt.useId;function rr(e,t){if(nr!==void 0){let n=nr();return e??(t?`${t}-${n}`:n)}return tr(e,t)}var ir=19;function ar(e){return ir>=e}function or(e){if(!A.isValidElement(e))return null;let t=e,n=t.props;return(ar(19)?n?.ref:t.ref)??null}function sr(e,t){if(e&&!t)return e;if(!e&&t)return t;if(e||t)return{...e,...t}}function cr(e,t){let n={};for(let r in e){let i=e[r];if(t?.hasOwnProperty(r)){let e=t[r](i);e!=null&&Object.assign(n,e)}else i===!0?n[`data-${r.toLowerCase()}`]=``:i&&(n[`data-${r.toLowerCase()}`]=i.toString())}return n}function lr(e,t){return typeof e==`function`?e(t):e}function ur(e,t){return typeof e==`function`?e(t):e}var dr={};function fr(e,t,n,r,i){if(!n&&!r&&!i&&!e)return mr(t);let a=mr(e);return t&&(a=hr(a,t)),n&&(a=hr(a,n)),r&&(a=hr(a,r)),i&&(a=hr(a,i)),a}function pr(e){if(e.length===0)return dr;if(e.length===1)return mr(e[0]);let t=mr(e[0]);for(let n=1;n<e.length;n+=1)t=hr(t,e[n]);return t}function mr(e){return yr(e)?{...e(dr)}:gr(e)}function hr(e,t){return yr(t)?t(e):_r(e,t)}function gr(e){let t={...e};for(let e in t){let n=t[e];vr(e,n)&&(t[e]=xr(n))}return t}function _r(e,t){if(!t)return e;for(let n in t){let r=t[n];switch(n){case`style`:e[n]=sr(e.style,r);break;case`className`:e[n]=Cr(e.className,r);break;default:e[n]=vr(n,r)?br(e[n],r):r}}return e}function vr(e,t){let n=e.charCodeAt(0),r=e.charCodeAt(1),i=e.charCodeAt(2);return n===111&&r===110&&i>=65&&i<=90&&(typeof t==`function`||t===void 0)}function yr(e){return typeof e==`function`}function br(e,t){return t?e?(...n)=>{let r=n[0];if(wr(r)){let i=r;Sr(i);let a=t(...n);return i.baseUIHandlerPrevented||e?.(...n),a}let i=t(...n);return e?.(...n),i}:xr(t):e}function xr(e){return e&&((...t)=>{let n=t[0];return wr(n)&&Sr(n),e(...t)})}function Sr(e){return e.preventBaseUIHandler=()=>{e.baseUIHandlerPrevented=!0},e}function Cr(e,t){return t?e?t+` `+e:t:e}function wr(e){return typeof e==`object`&&!!e&&`nativeEvent`in e}function Tr(e,t,n={}){let r=t.render;n.enabled!==!1&&(r=kr(r));let i=Er(t,n,r);if(n.enabled===!1)return null;let a=n.state??H;return Ar(e,r,i,a)}function Er(e,t,n){let{className:r,style:i}=e,{state:a=H,ref:o,props:s,stateAttributesMapping:c,enabled:l=!0}=t,u=l?lr(r,a):void 0,d=l?ur(i,a):void 0,f=l?cr(a,c):H,p=l&&s?Dr(s):void 0,m=l?sr(f,p)??{}:H;return typeof document<`u`&&(l?m.ref=Array.isArray(o)?Bt([m.ref,or(n),...o]):zt(m.ref,or(n),o):zt(null,null)),l?(u!==void 0&&(m.className=Cr(m.className,u)),d!==void 0&&(m.style=sr(m.style,d)),m):H}function Dr(e){return Array.isArray(e)?pr(e):fr(void 0,e)}var Or=Symbol.for(`react.lazy`);function kr(e){if(e?.$$typeof!==Or)return e;let t=A.Children.toArray(e)[0];return A.isValidElement(t)?t:e}function Ar(e,t,n,r){if(t){if(typeof t==`function`)return t(n,r);let e=fr(n,t.props);return e.ref=n.ref,A.cloneElement(t,e)}return jr(e,n)}function jr(e,t){return e===`button`?(0,A.createElement)(`button`,{type:`button`,...t,key:t.key}):e===`img`?(0,A.createElement)(`img`,{alt:``,...t,key:t.key}):A.createElement(e,t)}var Mr={style:{transition:`none`}},Nr=`data-base-ui-click-trigger`,Pr={fallbackAxisSide:`none`},Fr={fallbackAxisSide:`end`},Ir={clipPath:`inset(50%)`,position:`fixed`,top:0,left:0},Lr=A.createContext(null),Rr=()=>A.useContext(Lr),zr=zn(`portal`);function Br(e={}){let{ref:t,container:n,componentProps:r=H,elementProps:i}=e,a=rr(),o=Rr()?.portalNode,[s,c]=A.useState(null),[l,u]=A.useState(null),d=Z(e=>{e!==null&&u(e)}),f=A.useRef(null);U(()=>{if(n===null){f.current&&(f.current=null,u(null),c(null));return}let e=(n&&(x(n)?n:n.current))??o??document.body;e==null?f.current&&(f.current=null,u(null),c(null)):f.current!==e&&(f.current=e,u(null),c(e))},[n,o]);let p=Tr(`div`,r,{ref:[t,d],props:[{id:a,[zr]:``},i]}),m=s&&p?N.createPortal(p,s):null;return{node:l,nodeId:A.isValidElement(p)?p.props.id:void 0,subtree:m}}var Vr=A.forwardRef(function(e,t){let{render:n,className:r,style:i,children:a,container:o,portalOwnerRole:s,...c}=e,{node:l,nodeId:u,subtree:d}=Br({container:o,ref:t,componentProps:e,elementProps:c}),f=A.useRef(null),p=A.useRef(null),m=A.useRef(null),h=A.useRef(null),[g,_]=A.useState(null),v=A.useRef(!1),y=g?.modal,b=g?.open,x=!!g&&!g.modal&&g.open&&!!l;A.useEffect(()=>{if(!l||y)return;function e(e){l&&e.relatedTarget&&Pn(e)&&(e.type===`focusin`?v.current&&=(In(l),!1):(Fn(l),v.current=!0))}return Rt(X(l,`focusin`,e,!0),X(l,`focusout`,e,!0))},[l,y]),U(()=>{l&&b===!0&&v.current&&(In(l),v.current=!1)},[b,l]);let S=A.useMemo(()=>({beforeOutsideRef:f,afterOutsideRef:p,beforeInsideRef:m,afterInsideRef:h,portalNode:l,setFocusManagerState:_}),[l]);return(0,Y.jsxs)(A.Fragment,{children:[d,(0,Y.jsxs)(Lr.Provider,{value:S,children:[x&&l&&(0,Y.jsx)(an,{"data-type":`outside`,ref:f,onFocus:e=>{Pn(e,l)?m.current?.focus():Mn(g?g.domReference:null)?.focus()}}),x&&l&&(0,Y.jsx)(`span`,{role:s,"aria-owns":u,style:Ir}),l&&N.createPortal(a,l),x&&l&&(0,Y.jsx)(an,{"data-type":`outside`,ref:p,onFocus:e=>{Pn(e,l)?h.current?.focus():(jn(g?g.domReference:null)?.focus(),g?.closeOnFocusOut&&g?.onOpenChange(!1,J(`focus-out`,e.nativeEvent)))}})]})]})});function Hr(){let e=new Map;return{emit(t,n){e.get(t)?.forEach(e=>e(n))},on(t,n){e.has(t)||e.set(t,new Set),e.get(t).add(n)},off(t,n){e.get(t)?.delete(n)}}}var Ur=class{nodesRef={current:[]};events=Hr();addNode(e){this.nodesRef.current.push(e)}removeNode(e){let t=this.nodesRef.current.findIndex(t=>t===e);t!==-1&&this.nodesRef.current.splice(t,1)}},Wr=A.createContext(null),Gr=A.createContext(null),Kr=()=>A.useContext(Wr)?.id||null,qr=e=>{let t=A.useContext(Gr);return e??t};function Jr(e){let t=rr(),n=qr(e),r=Kr();return U(()=>{if(!t)return;let e={id:t,parentId:r};return n?.addNode(e),()=>{n?.removeNode(e)}},[n,t,r]),t}function Yr(e){let{children:t,id:n}=e,r=Kr();return(0,Y.jsx)(Wr.Provider,{value:A.useMemo(()=>({id:n,parentId:r}),[n,r]),children:t})}function Xr(e){let{children:t,externalTree:n}=e,r=M(()=>n??new Ur).current;return(0,Y.jsx)(Gr.Provider,{value:r,children:t})}function Zr(e){return e==null?e:`current`in e?e.current:e}function Qr(e,t){let n=d(ke(e));return e instanceof n.KeyboardEvent?`keyboard`:e instanceof n.FocusEvent?t||`keyboard`:`pointerType`in e?e.pointerType||(Ce(e)?`keyboard`:t||`mouse`):`touches`in e?`touch`:e instanceof n.MouseEvent?t||(e.detail===0?`keyboard`:`mouse`):``}var $r=20,ei=[];function ti(){ei=ei.filter(e=>e.deref()?.isConnected)}function ni(e){ti(),e&&o(e)!==`body`&&(ei.push(new WeakRef(e)),ei.length>$r&&(ei=ei.slice(-20)))}function ri(){return ti(),ei[ei.length-1]?.deref()}function ii(e){return e?Dn(e)?e:kn(e)[0]||e:null}function ai(e){if(e.hasAttribute(`tabindex`)&&!e.hasAttribute(`data-tabindex`)||!e.getAttribute(`role`)?.includes(`dialog`))return;let t=On(e).filter(e=>{let t=e.getAttribute(`data-tabindex`)||``;return Dn(e)||e.hasAttribute(`data-tabindex`)&&!t.startsWith(`-`)}),n=e.getAttribute(`tabindex`);t.length===0?n!==`0`&&(e.setAttribute(`tabindex`,`0`),e.setAttribute(`data-tabindex`,`0`)):(n!==`-1`||e.hasAttribute(`data-tabindex`)&&e.getAttribute(`data-tabindex`)!==`-1`)&&(e.setAttribute(`tabindex`,`-1`),e.setAttribute(`data-tabindex`,`-1`))}function oi(e){let{context:t,children:n,disabled:r=!1,initialFocus:i=!0,returnFocus:a=!0,explicitReturnFocus:c,restoreFocus:l=!1,modal:u=!0,closeOnFocusOut:d=!0,openInteractionType:f=``,nextFocusableElement:p,previousFocusableElement:m,beforeContentFocusGuardRef:h,externalTree:g,getInsideElements:_}=e,v=t.useState(`open`),y=t.useState(`domReferenceElement`),b=t.useState(`floatingElement`),{events:x,dataRef:S}=t.context,C=Z(()=>S.current.floatingContext?.nodeId),w=i===!1,T=st(y)&&w,E=Gt(i),D=Gt(a),O=Gt(c),ee=Gt(f),k=Gt(v),j=qr(g),M=Rr(),N=A.useRef(!1),P=A.useRef(!1),F=A.useRef(!1),I=A.useRef(null),L=A.useRef(``),R=A.useRef(``),z=A.useRef(null),te=A.useRef(null),B=zt(z,h,M?.beforeInsideRef),V=zt(te,M?.afterInsideRef),H=oe(),ne=oe(),W=tn(),re=M!=null,G=lt(b),ie=Z((e=G)=>e?kn(e):[]),K=Z(()=>_?.().filter(e=>e!=null)??[]);A.useEffect(()=>{if(r||!u)return;function e(e){e.key===`Tab`&&q(G,De(Q(G)))&&ie().length===0&&!T&&xe(e)}return X(Q(G),`keydown`,e)},[r,G,u,T,ie]),A.useEffect(()=>{if(r||!v)return;let e=Q(G);function t(){F.current=!1}function n(e){let t=ke(e),n=K(),r=q(b,t)||q(y,t)||q(M?.portalNode,t)||n.some(e=>e===t||q(e,t));F.current=!r,R.current=e.pointerType||`keyboard`,Oe(t,`[data-base-ui-click-trigger]`)&&(P.current=!0,ne.start(0,()=>{P.current=!1}))}function i(){R.current=`keyboard`}return Rt(X(e,`pointerdown`,n,!0),X(e,`pointerup`,t,!0),X(e,`pointercancel`,t,!0),X(e,`keydown`,i,!0),t)},[r,b,y,G,v,M,ne,K]),A.useEffect(()=>{if(r||!d)return;let e=Q(G);function n(){P.current=!0,ne.start(0,()=>{P.current=!1})}function i(e){let t=ke(e);Dn(t)&&(I.current=t)}function a(n){let r=n.relatedTarget,i=n.currentTarget,a=ke(n);u&&r==null&&a!=null&&q(b,a)&&ni(a),queueMicrotask(()=>{let o=C(),c=t.context.triggerElements,d=K(),f=r?.hasAttribute(zn(`focus-guard`))&&[z.current,te.current,M?.beforeInsideRef.current,M?.afterInsideRef.current,M?.beforeOutsideRef.current,M?.afterOutsideRef.current,Zr(m),Zr(p)].includes(r),h=!(q(y,r)||q(b,r)||q(r,b)||q(M?.portalNode,r)||d.some(e=>e===r||q(e,r))||c.hasMatchingElement(e=>q(e,r))||f||j&&(Ln(j.nodesRef.current,o).find(e=>q(e.context?.elements.floating,r)||q(e.context?.elements.domReference,r))||Rn(j.nodesRef.current,o).find(e=>[e.context?.elements.floating,lt(e.context?.elements.floating)].includes(r)||e.context?.elements.domReference===r)));if(i===y&&G&&ai(G),l&&i!==y&&!pn(a)&&De(e)===e.body){if(s(G)&&(G.focus(),l===`popup`)){W.request(()=>{G.focus()});return}let e=ie(),t=I.current,n=(t&&e.includes(t)?t:null)||e[e.length-1]||G;s(n)&&n.focus()}S.current.insideReactTree?S.current.insideReactTree=!1:(T||!u)&&r&&h&&!P.current&&(T||r!==ri())&&(N.current=!0,t.setOpen(!1,J(Ct,n)))})}function o(){F.current||(S.current.insideReactTree=!0,H.start(0,()=>{S.current.insideReactTree=!1}))}let c=s(y)?y:null;if(b||c)return Rt(c&&X(c,`focusout`,a),c&&X(c,`pointerdown`,n),b&&X(b,`focusin`,i),b&&X(b,`focusout`,a),b&&M&&X(b,`focusout`,o,!0))},[r,y,b,G,u,j,M,t,d,l,ie,T,C,S,H,ne,W,p,m,K]),A.useEffect(()=>{if(r||!b||!v)return;let e=Array.from(M?.portalNode?.querySelectorAll(`[${zn(`portal`)}]`)||[]),t=(j?Rn(j.nodesRef.current,C()):[]).find(e=>st(e.context?.elements.domReference||null))?.context?.elements.domReference,n=Qn([b,...e,z.current,te.current,M?.beforeOutsideRef.current,M?.afterOutsideRef.current,...K(),t,Zr(m),Zr(p),T?y:null].filter(e=>e!=null),{ariaHidden:u||T,mark:!1}),i=Qn([b,...e].filter(e=>e!=null));return()=>{i(),n()}},[v,r,y,b,u,M,T,j,C,p,m,K]),U(()=>{if(!v||r||!s(G))return;L.current=``,R.current=``;let e=Q(G),t=De(e);queueMicrotask(()=>{let n=E.current,r=typeof n==`function`?n(ee.current||``):n;if(r===void 0||r===!1||q(G,t))return;let i=null,a=()=>(i??=ie(G),i[0]||G),o;o=r===!0||r===null?a():Zr(r),o||=a();let s=q(G,De(e)),c=S.current.openEvent,l=c?.type===`mousedown`&&Ce(c);Vn(o,{sync:l,preventScroll:o===G,shouldFocus(){if(!k.current)return!1;if(s)return!0;let t=De(e);return!(t!==o&&q(G,t))}})})},[r,v,G,ie,E,ee,k,S]);let ae=A.useRef(null);U(()=>{if(r||!G){ae.current=null;return}ae.current&&=(ae.current.cancelled=!0,null);let e=Q(G),t=De(e),n=ee.current==null;ni(t);function i(e){if(e.open||(L.current=Qr(e.nativeEvent,R.current)),(e.reason===`focus-out`&&e.triggerElement?.hasAttribute(zn(`focus-guard`))||e.reason===`trigger-hover`&&e.nativeEvent.type===`mouseleave`)&&(N.current=!0),e.reason===`outside-press`){if(e.nested)N.current=!1;else if(Ce(e.nativeEvent)||we(e.nativeEvent))N.current=!1;else{let e=!1;Q(G).createElement(`div`).focus({get preventScroll(){return e=!0,!1}}),e?N.current=!1:N.current=!0}}}x.on(`openchange`,i);function a(e){let r=D.current,i=typeof r==`function`?r(e):r;if(i===void 0||i===!1)return null;i===null&&(i=!0);let a=y?.isConnected?y:null,s=t?.isConnected&&o(t)!==`body`?t:null,c=n?s||a:a||s;return c||=ri()||null,typeof i==`boolean`?c:Zr(i)||c||null}return()=>{x.off(`openchange`,i);let t=De(e),n=K(),r=q(b,t)||n.some(e=>e===t||q(e,t))||j&&Ln(j.nodesRef.current,C(),!1).some(e=>q(e.context?.elements.floating,t)),o=D.current,c=L.current,l=a(c),u={cancelled:!1};ae.current=u,queueMicrotask(()=>{ae.current===u&&(ae.current=null);let n=ii(l),i=O.current??typeof o!=`boolean`;if(!u.cancelled&&o&&!N.current&&s(n)&&(i||n===t||t===e.body||r)){let e={preventScroll:!0};c===`keyboard`&&(e.focusVisible=!0),n.focus(e)}N.current=!1})}},[r,b,G,D,O,ee,x,j,y,C,K]),U(()=>{if(!ve||v||!b)return;let e=De(Q(b));s(e)&&at(e)&&q(b,e)&&e.blur()},[v,b]),U(()=>{if(!r&&M)return M.setFocusManagerState({modal:u,closeOnFocusOut:d,open:v,onOpenChange:t.setOpen,domReference:y}),()=>{M.setFocusManagerState(null)}},[r,M,u,v,t,d,y]),U(()=>{if(!r&&G)return ai(G),()=>{queueMicrotask(ti)}},[r,G]);let se=!r&&(!u||!T)&&(re||u);return(0,Y.jsxs)(A.Fragment,{children:[se&&(0,Y.jsx)(an,{"data-type":`inside`,ref:B,onFocus:e=>{if(u){let e=ie();Vn(e[e.length-1])}else M?.portalNode&&(N.current=!1,Pn(e,M.portalNode)?jn(y)?.focus():Zr(m??M.beforeOutsideRef)?.focus())}}),n,se&&(0,Y.jsx)(an,{"data-type":`inside`,ref:V,onFocus:e=>{u?Vn(ie()[0]):M?.portalNode&&(d&&(N.current=!0),Pn(e,M.portalNode)?Mn(y)?.focus():Zr(p??M.afterOutsideRef)?.focus())}})]})}function si(e,t={}){let{enabled:n=!0,event:r=`click`,toggle:i=!0,ignoreMouse:a=!1,stickIfOpen:o=!0,touchOpenDelay:s=0,reason:c=_t}=t,l=e.context.dataRef,u=A.useRef(void 0),d=tn(),f=oe(),p=A.useMemo(()=>{function t(t,n,r,i){let a=J(c,n,r);t&&i===`touch`&&s>0?f.start(s,()=>{e.setOpen(!0,a)}):e.setOpen(t,a)}function n(t,n,r){let a=l.current.openEvent,s=e.select(`domReferenceElement`)!==n;return t&&s||!t||!i?!0:a&&(typeof o==`function`?o():o)?!r(a.type):!1}return{onPointerDown(e){u.current=Te(e.pointerType,!0)&&we(e.nativeEvent)?`virtual`:e.pointerType},onMouseDown(i){let o=u.current,s=i.nativeEvent,c=e.select(`open`);if(i.button!==0||r===`click`||Te(o,!0)&&a)return;let l=n(c,i.currentTarget,e=>e===`click`||e===`mousedown`),f=ke(s),p=at(f);if(p||o===`virtual`){t(l,s,p?f:i.currentTarget,o);return}let m=i.currentTarget;d.request(()=>{t(l,s,m,o)})},onClick(i){if(r===`mousedown-only`)return;let o=u.current;r===`mousedown`&&o?u.current=void 0:Te(o,!0)&&a||t(n(e.select(`open`),i.currentTarget,e=>e===`click`||e===`mousedown`||e===`keydown`||e===`keyup`),i.nativeEvent,i.currentTarget,o)},onKeyDown(){u.current=void 0}}},[l,r,a,c,e,o,i,d,f,s]);return A.useMemo(()=>n?{reference:p}:H,[n,p])}function ci(e,t){let n=null,r=null,i=!1;return{contextElement:e||void 0,getBoundingClientRect(){let a=e?.getBoundingClientRect()||{width:0,height:0,x:0,y:0},o=t.axis===`x`||t.axis===`both`,s=t.axis===`y`||t.axis===`both`,c=[`mouseenter`,`mousemove`].includes(t.dataRef.current.openEvent?.type||``)&&t.pointerType!==`touch`,l=t.axis===`y`?a.width:0,u=t.axis===`x`?a.height:0,d=a.x,f=a.y;return n==null&&t.x&&o&&(n=a.x-t.x),r==null&&t.y&&s&&(r=a.y-t.y),d-=n||0,f-=r||0,(!i||c)&&(d=o&&t.x!=null?t.x:d,f=s&&t.y!=null?t.y:f),i=!0,{width:l,height:u,x:d,y:f,top:f,right:d+l,bottom:f+u,left:d}}}}function li(e){return e!=null&&e.clientX!=null}function ui(e,t={}){let{enabled:n=!0,axis:r=`both`}=t,i=e.useState(`open`),a=e.useState(`floatingElement`),o=e.useState(`domReferenceElement`),s=e.context.dataRef,c=A.useRef(!1),l=A.useRef(null),[u,f]=A.useState(),[p,m]=A.useState([]),h=Z(t=>{e.set(`positionReference`,t)}),g=Z((t,n,i)=>{c.current||(!s.current.openEvent||li(s.current.openEvent))&&e.set(`positionReference`,ci(i??o,{x:t,y:n,axis:r,dataRef:s,pointerType:u}))}),_=Z(e=>{i?l.current||(g(e.clientX,e.clientY,e.currentTarget),m([])):g(e.clientX,e.clientY,e.currentTarget)}),v=Te(u)?a:i;A.useEffect(()=>{if(!n){h(o);return}if(!v)return;function e(){l.current?.(),l.current=null}let t=d(a);function r(t){let n=ke(t);q(a,n)?e():g(t.clientX,t.clientY)}return!s.current.openEvent||li(s.current.openEvent)?l.current=X(t,`mousemove`,r):h(o),e},[v,n,a,s,o,e,g,h,p]),A.useEffect(()=>()=>{e.set(`positionReference`,null)},[e]),A.useEffect(()=>{n&&!a&&(c.current=!1)},[n,a]),A.useEffect(()=>{!n&&i&&(c.current=!0)},[n,i]);let y=A.useMemo(()=>{function e(e){f(e.pointerType)}return{onPointerDown:e,onPointerEnter:e,onMouseMove:_,onMouseEnter:_}},[_]);return A.useMemo(()=>n?{reference:y,trigger:y}:{},[n,y])}function di(){return!1}function fi(e){return{escapeKey:typeof e==`boolean`?e:e?.escapeKey??!1,outsidePress:typeof e==`boolean`?e:e?.outsidePress??!0}}function pi(e,t={}){let{enabled:n=!0,escapeKey:r=!0,outsidePress:i=!0,outsidePressEvent:a=`sloppy`,referencePress:o=di,bubbles:d,externalTree:f}=t,p=e.useState(`open`),m=e.useState(`floatingElement`),{dataRef:h,events:g}=e.context,_=qr(f),v=Z(typeof i==`function`?i:()=>!1),y=typeof i==`function`?v:i,x=y!==!1,S=Z(()=>a),{escapeKey:C,outsidePress:w}=fi(d),T=A.useRef(!1),E=A.useRef(!1),D=A.useRef(!1),O=A.useRef(!1),k=A.useRef(!1),j=A.useRef(``),M=A.useRef(null),N=oe(),P=oe(),F=oe(),I=Z(()=>{P.clear(),h.current.insideReactTree=!1}),L=Z(e=>{let t=h.current.floatingContext?.nodeId;return(_?Ln(_.nodesRef.current,t):[]).some(t=>t.context?.open&&!t.context.dataRef.current[e])}),R=Z(t=>rt(t,e.select(`floatingElement`))||rt(t,e.select(`domReferenceElement`))),z=Z(t=>{o()&&e.setOpen(!1,J(_t,t.nativeEvent))}),te=Z(t=>{if(!p||!n||!r||t.key!==`Escape`)return;let i=Se(t)?t.nativeEvent:t;if(k.current||i.isComposing||!C&&L(`__escapeKeyBubbles`))return;let a=J(wt,i);e.setOpen(!1,a),a.isCanceled||t.preventDefault(),!C&&!a.isPropagationAllowed&&t.stopPropagation()}),B=Z(()=>{h.current.insideReactTree=!0,P.start(0,I)}),V=Z(t=>{if(!p||!n||t.button!==0)return;let r=ke(t.nativeEvent);q(e.select(`floatingElement`),r)&&(T.current||(T.current=!0,E.current=!1))}),H=Z(e=>{p&&n&&(e.defaultPrevented||e.nativeEvent.defaultPrevented)&&T.current&&(E.current=!0)});A.useEffect(()=>{function e(e){e.open||(O.current=!1)}return g.on(`openchange`,e),()=>{g.off(`openchange`,e)}},[g]),A.useEffect(()=>I,[I]),A.useEffect(()=>{if(!p||!n)return p||(O.current=!1,k.current=!1,j.current=``,M.current=null),I;h.current.__escapeKeyBubbles=C,h.current.__outsidePressBubbles=w;let t=new ae,i=Q(m);function a(){F.clear(),k.current=!0}function o(){k.current=!0,F.start(ve?5:0,()=>{k.current=!1})}function d(){D.current=!0,t.start(0,()=>{D.current=!1})}function f(){T.current=!1,E.current=!1}function g(){let e=j.current,t=e===`pen`||!e?`mouse`:e,n=S(),r=typeof n==`function`?n():n;return typeof r==`string`?r:r[t]}function v(e){let t=g();return t===`intentional`&&e.type!==`click`||t===`sloppy`&&e.type===`click`}function A(e){let t=h.current.floatingContext?.nodeId,n=_&&Ln(_.nodesRef.current,t).some(t=>rt(e,t.context?.elements.floating));return R(e)||n}function P(n){if(v(n)){n.type!==`click`&&!R(n)&&(t.clear(),D.current=!1),I();return}if(h.current.insideReactTree){I();return}let r=ke(n),i=`[${zn(`inert`)}]`,a=c(r)?r.getRootNode():null,o=Array.from((b(a)?a:Q(e.select(`floatingElement`))).querySelectorAll(i)),d=e.context.triggerElements;if(r&&(d.hasElement(r)||d.hasMatchingElement(e=>q(e,r))))return;let f=c(r)?r:null;for(;f&&!l(f);){let e=ee(f);if(l(e)||!c(e))break;f=e}if(!(o.length&&c(r)&&!it(r)&&!q(r,e.select(`floatingElement`))&&o.every(e=>!q(f,e)))){if(s(r)&&!(`touches`in n)){let e=l(r),t=u(r),i=/auto|scroll/,a=e||i.test(t.overflowX),o=e||i.test(t.overflowY),s=a&&r.clientWidth>0&&r.scrollWidth>r.clientWidth,c=o&&r.clientHeight>0&&r.scrollHeight>r.clientHeight,d=t.direction===`rtl`,f=c&&(d?n.offsetX<=r.offsetWidth-r.clientWidth:n.offsetX>r.clientWidth),p=s&&n.offsetY>r.clientHeight;if(f||p)return}if(!A(n)){if(g()===`intentional`){if(n.detail!==0&&!Ce(n)&&!O.current)return;if(D.current){t.clear(),D.current=!1;return}}typeof y==`function`&&!y(n)||L(`__outsidePressBubbles`)||(e.setOpen(!1,J(bt,n)),I())}}}function z(t){g()===`sloppy`&&t.pointerType!==`touch`&&e.select(`open`)&&n&&!R(t)&&P(t)}function B(t){if(g()!==`sloppy`||!e.select(`open`)||!n||R(t))return;let r=t.touches[0];r&&(M.current={startTime:Date.now(),startX:r.clientX,startY:r.clientY,dismissOnTouchEnd:!1,dismissOnMouseDown:!0},N.start(1e3,()=>{M.current&&(M.current.dismissOnTouchEnd=!1,M.current.dismissOnMouseDown=!1)}))}function V(e,t){let n=ke(e);if(!n)return;let r=X(n,e.type,()=>{t(e),r()})}function H(e){j.current=`touch`,V(e,B)}function U(e){N.clear(),e.type===`pointerdown`&&(e.button===0&&(O.current=!0),j.current=e.pointerType),(e.type!==`mousedown`||!M.current||M.current.dismissOnMouseDown)&&V(e,e=>{e.type===`pointerdown`?z(e):P(e)})}function ne(e){if(e.type===`pointercancel`&&(O.current=!1),!T.current)return;let n=E.current;f(),g()===`intentional`&&(e.type===`pointercancel`?n&&d():A(e)||(n?d():(typeof y!=`function`||y(e))&&(t.clear(),D.current=!0,I())))}function W(e){if(g()!==`sloppy`||!M.current||R(e))return;let t=e.touches[0];if(!t)return;let n=Math.abs(t.clientX-M.current.startX),r=Math.abs(t.clientY-M.current.startY),i=Math.sqrt(n*n+r*r);i>5&&(M.current.dismissOnTouchEnd=!0),i>10&&(P(e),N.clear(),M.current=null)}function re(e){V(e,W)}function G(e){g()===`sloppy`&&M.current&&!R(e)&&(M.current.dismissOnTouchEnd&&P(e),N.clear(),M.current=null)}function ie(e){V(e,G)}let K=Rt(r&&Rt(X(i,`keydown`,te),X(i,`compositionstart`,a),X(i,`compositionend`,o)),x&&Rt(X(i,`click`,U,!0),X(i,`pointerdown`,U,!0),X(i,`pointerup`,ne,!0),X(i,`pointercancel`,ne,!0),X(i,`mousedown`,U,!0),X(i,`mouseup`,ne,!0),X(i,`touchstart`,H,{capture:!0,passive:!0}),X(i,`touchmove`,re,{capture:!0,passive:!0}),X(i,`touchend`,ie,{capture:!0,passive:!0})));return()=>{K(),t.clear(),f(),D.current=!1}},[h,m,r,x,y,p,n,C,w,te,I,S,L,R,_,e,N,F]);let U=A.useMemo(()=>({onKeyDown:te,onPointerDown:z,onClick:z}),[te,z]),ne=A.useMemo(()=>({onKeyDown:te,onPointerDown:H,onMouseDown:H,onClickCapture:B,onMouseDownCapture(e){B(),V(e)},onPointerDownCapture(e){B(),V(e)},onMouseUpCapture:B,onTouchEndCapture:B,onTouchMoveCapture:B}),[te,B,V,H]);return A.useMemo(()=>n?{reference:U,floating:ne,trigger:U}:{},[n,U,ne])}function mi(e){let{popupStore:t,treatPopupAsFloatingElement:n=!1,floatingRootContext:r,floatingId:i,nested:a,onOpenChange:o}=e,s=t.useState(`open`),l=t.useState(`activeTriggerElement`),u=t.useState(n?`popupElement`:`positionerElement`),d=o;return t.useSyncedValue(`floatingId`,i),U(()=>{let e={open:s,floatingId:i,referenceElement:l,floatingElement:u};c(l)&&(e.domReferenceElement=l),r.state.positionReference===r.state.referenceElement&&(e.positionReference=l),r.update(e)},[s,i,l,u,r]),r.context.onOpenChange=d,r.context.nested=a,r}function hi(e,t=!1,n=!1,r=!1){let[i,a]=A.useState(e&&t?`idle`:void 0),[o,s]=A.useState(e&&!r);return e&&!o&&(s(!0),a(`starting`)),!e&&o&&i!==`ending`&&!n&&a(`ending`),!e&&!o&&i===`ending`&&a(void 0),U(()=>{if(!e&&o&&i!==`ending`&&n){let e=en.request(()=>{a(`ending`)});return()=>{en.cancel(e)}}},[e,o,i,n]),U(()=>{if(!e||t||i===void 0)return;let n=en.request(()=>{a(void 0)});return()=>{en.cancel(n)}},[t,e,i]),U(()=>{if(!e||!t)return;e&&o&&i!==`idle`&&a(`starting`);let n=en.request(()=>{a(`idle`)});return()=>{en.cancel(n)}},[t,e,o,i]),{mounted:o,setMounted:s,transitionStatus:i}}function gi(e,t){return e.getAnimations(t).filter(e=>{let t=e.effect?.getTiming();return t?.duration!==1/0&&t?.iterations!==1/0})}var _i=null;function vi(e){if(!_i){let e=[];_i=e,queueMicrotask(()=>{_i=null,N.flushSync(()=>{for(let t of e)t()})})}_i.push(e)}function yi(e,t=!1,n=!1){let r=tn();return Z((i,a=null)=>{r.cancel();let o=Zr(e);if(o==null)return;let s=o,c=()=>{n?vi(()=>{a?.aborted||i()}):N.flushSync(i)};if(typeof s.getAnimations!=`function`||globalThis.BASE_UI_ANIMATIONS_DISABLED){i();return}function l(){Promise.all(gi(s).map(e=>e.finished.then(B))).then(()=>{a?.aborted||c()},()=>{a?.aborted||(gi(s).some(e=>e.pending||e.playState!==`finished`)?l():c())})}if(t){let e=Ie;if(!s.hasAttribute(e)){r.request(l);return}let t=new MutationObserver(()=>{s.hasAttribute(e)||(t.disconnect(),l())});t.observe(s,{attributes:!0,attributeFilter:[e]}),a?.addEventListener(`abort`,()=>t.disconnect(),{once:!0})}else r.request(l)})}function bi(e){let{enabled:t=!0,open:n,ref:r,batch:i=!1,onComplete:a}=e,o=Z(a),s=yi(r,n,i);A.useEffect(()=>{if(!t)return;let e=new AbortController;return s(o,e.signal),()=>{e.abort()}},[t,n,o,s])}function xi(e){let{open:t,ref:n,preventUnmountOnClose:r,setPreventUnmountOnClose:i,onUnmount:a,animateInitialOpen:o}=e,s=Z(i),{mounted:c,setMounted:l,transitionStatus:u}=hi(t,!1,!1,o),d=!t&&r;U(()=>{t&&s(!1)},[t,s]);let f=A.useRef(c),p=A.useRef(!1),m=$n(),h=()=>{f.current=!1,l(!1),a()};U(()=>{f.current=c,p.current&&(p.current=!1,!t&&c&&h())});let g=Z(()=>{f.current&&(t?(p.current=!0,m()):h())});return bi({enabled:c&&!t&&!d,open:t,ref:n,onComplete(){t||g()}}),{mounted:c,transitionStatus:u,preventUnmountingOnClose:d,forceUnmount:g}}var Si={tabIndex:-1,[Ae]:``};function Ci(e){return t=>t!==`touch`||e.current}function wi(e,t=!1){let n=rr(),r=Kr()!=null,i=M(()=>e(n,r)).current;return mi({popupStore:i,treatPopupAsFloatingElement:t,floatingRootContext:i.state.floatingRootContext,floatingId:n,nested:r,onOpenChange:i.setOpen}),i}function Ti({handle:e,store:t}){return U(()=>e.attachStore(t),[e,t]),null}function Ei(e){let t=e.context.triggerElements.size;e.select(`open`)&&e.state.triggerCount!==t&&e.set(`triggerCount`,t)}function Di(e,t){let n=A.useRef(null);return Z(r=>{let i=n.current;if(i!==null){if(i.element===r&&i.store===t&&i.id===e)return;n.current=null;let a=i.store;a.context.triggerElements.getById(i.id)===i.element&&(a.context.triggerElements.delete(i.id),Ei(a))}r!==null&&e!==void 0&&(n.current={store:t,id:e,element:r},t.context.triggerElements.add(e,r),Ei(t))})}function Oi(e,t,n,r=!1){let i=e.preventUnmountingOnClose;t?i=!1:r&&(i=!0);let a=n?.id??null,o=e.activeTriggerId,s=e.activeTriggerElement;return(a||t)&&(o=a,s=n??null),{open:t,preventUnmountingOnClose:i,activeTriggerId:o,activeTriggerElement:s,openedWithoutTrigger:t?n==null:e.openedWithoutTrigger}}function ki(e){let t=!1;return e.preventUnmountOnClose=()=>{t=!0},()=>t}function Ai(e,t,n,r={}){let i=n.reason,a=i===vt,o=t&&i===`trigger-focus`,s=!t&&(i===`trigger-press`||i===`escape-key`),c=ki(n);if(e.context.onOpenChange?.(t,n),n.isCanceled)return;r.onBeforeDispatch?.(),e.state.floatingRootContext.dispatchOpenChange(t,n);let l=()=>{let i=Oi(e.state,t,n.trigger,c()),l={...r.extraState,...i};o?l.instantType=`focus`:s?l.instantType=`dismiss`:a&&(l.instantType=void 0),e.update(l)};a?N.flushSync(l):l()}function ji(e,t,n,r){let i=n.useState(`isMountedByTrigger`,e),a=Di(e,n),o=Z(t=>{let i=n.select(`open`),a=n.select(`activeTriggerId`);if(a===e){let e={activeTriggerElement:t,...i?r:null};n.update(e)}else if(a==null&&i&&!n.state.openedWithoutTrigger){let i={activeTriggerId:e??null,activeTriggerElement:t,...r};n.update(i)}}),s=Z(e=>{a(e),e&&o(e)});return U(()=>(s(t.current),()=>s(null)),[s,t,n,e]),U(()=>{if(i){let e={activeTriggerElement:t.current,...r};n.update(e)}},[i,n,t,...Object.values(r)]),{registerTrigger:s,isMountedByThisTrigger:i}}function Mi(e,t={}){let{closeOnActiveTriggerUnmount:n=!1}=t,r=A.useRef(null),i=e.useState(`open`);U(()=>{if(!i){r.current=null,e.state.triggerCount!==0&&e.set(`triggerCount`,0),e.state.openedWithoutTrigger&&e.set(`openedWithoutTrigger`,!1);return}let t=e.context.triggerElements.size,a={};e.state.triggerCount!==t&&(a.triggerCount=t);let o=e.select(`activeTriggerId`),s=null;if(o){let t=e.context.triggerElements.getById(o);if(t)r.current=o,t!==e.state.activeTriggerElement&&(a.activeTriggerElement=t);else{for(let[t,n]of e.context.triggerElements.entries())if(n===e.state.activeTriggerElement){a.activeTriggerId=t,a.activeTriggerElement=n,r.current=t;break}a.activeTriggerId===void 0&&(r.current===o?s=o:r.current=null)}}else r.current=null;if(!s&&!o&&!e.state.openedWithoutTrigger&&t===1){let t=e.context.triggerElements.entries().next();if(!t.done){let[e,n]=t.value;a.activeTriggerId=e,a.activeTriggerElement=n,r.current=e}}(a.triggerCount!==void 0||a.activeTriggerId!==void 0||a.activeTriggerElement!==void 0)&&e.update(a),s&&n&&queueMicrotask(()=>{if(e.select(`open`)&&e.select(`activeTriggerId`)===s&&!e.context.triggerElements.getById(s)){let t=J(gt);e.setOpen(!1,t),t.isCanceled||e.update({activeTriggerId:null,activeTriggerElement:null})}})},[i,e,e.useState(`triggerCount`),e.useState(`activeTriggerId`),e.useState(`activeTriggerElement`),n])}function Ni(e,t,n,r){let{mounted:i,transitionStatus:a,forceUnmount:o}=xi({open:e,ref:t.context.popupRef,preventUnmountOnClose:t.useState(`preventUnmountingOnClose`),setPreventUnmountOnClose:e=>t.set(`preventUnmountingOnClose`,e),animateInitialOpen:r,onUnmount(){t.update({activeTriggerId:null,activeTriggerElement:null,mounted:!1,preventUnmountingOnClose:!1}),n?.(),t.context.onOpenChangeComplete?.(!1)}});return M(()=>(t.set(`mounted`,i),null)),t.useSyncedValues({mounted:i,transitionStatus:a}),{forceUnmount:o,transitionStatus:a}}function Pi(e,t){e.useSyncedValues(t),U(()=>()=>{e.update({activeTriggerProps:H,inactiveTriggerProps:H,popupProps:H})},[e])}function Fi(e,t){U(()=>{!t&&e.state.openMethod!==null&&e.set(`openMethod`,null)},[t,e]),U(()=>()=>{e.state.openMethod!==null&&e.set(`openMethod`,null)},[e])}var Ii=class{idMap=new Map;add(e,t){this.idMap.set(e,t)}delete(e){this.idMap.delete(e)}hasElement(e){for(let t of this.idMap.values())if(t===e)return!0;return!1}hasMatchingElement(e){for(let t of this.idMap.values())if(e(t))return!0;return!1}getById(e){return this.idMap.get(e)}entries(){return this.idMap.entries()}elements(){return this.idMap.values()}get size(){return this.idMap.size}},Li=t((e=>{var t=n();function r(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var i=typeof Object.is==`function`?Object.is:r,a=t.useState,o=t.useEffect,s=t.useLayoutEffect,c=t.useDebugValue;function l(e,t){var n=t(),r=a({inst:{value:n,getSnapshot:t}}),i=r[0].inst,l=r[1];return s(function(){i.value=n,i.getSnapshot=t,u(i)&&l({inst:i})},[e,n,t]),o(function(){return u(i)&&l({inst:i}),e(function(){u(i)&&l({inst:i})})},[e]),c(n),n}function u(e){var t=e.getSnapshot;e=e.value;try{var n=t();return!i(e,n)}catch{return!0}}function d(e,t){return t()}var f=typeof window>`u`||window.document===void 0||window.document.createElement===void 0?d:l;e.useSyncExternalStore=t.useSyncExternalStore===void 0?f:t.useSyncExternalStore})),Ri=t(((e,t)=>{t.exports=Li()})),zi=t((e=>{var t=n(),r=Ri();function i(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var a=typeof Object.is==`function`?Object.is:i,o=r.useSyncExternalStore,s=t.useRef,c=t.useEffect,l=t.useMemo,u=t.useDebugValue;e.useSyncExternalStoreWithSelector=function(e,t,n,r,i){var d=s(null);if(d.current===null){var f={hasValue:!1,value:null};d.current=f}else f=d.current;d=l(function(){function e(e){if(!o){if(o=!0,s=e,e=r(e),i!==void 0&&f.hasValue){var t=f.value;if(i(t,e))return c=t}return c=e}if(t=c,a(s,e))return t;var n=r(e);return i!==void 0&&i(t,n)?(s=e,t):(s=e,c=n)}var o=!1,s,c,l=n===void 0?null:n;return[function(){return e(t())},l===null?void 0:function(){return e(l())}]},[t,n,r,i]);var p=o(e,d[0],d[1]);return c(function(){f.hasValue=!0,f.value=p},[p]),u(p),p}})),Bi=t(((e,t)=>{t.exports=zi()})),Vi=Ri(),Hi=Bi(),Ui=ar(19)?Ki:qi;function Wi(e,t,n,r,i){return Ui(e,t,n,r,i)}function Gi(e,t,n,r,i){let a=A.useCallback(()=>t(e.getSnapshot(),n,r,i),[e,t,n,r,i]);return(0,Vi.useSyncExternalStore)(e.subscribe,a,a)}L({before(e){e.syncIndex=0,e.didInitialize||(e.syncTick=1,e.syncHooks=[],e.didChangeStore=!0,e.getSnapshot=()=>{let t=!1;for(let n=0;n<e.syncHooks.length;n+=1){let r=e.syncHooks[n],i=r.selector(r.store.state,r.a1,r.a2,r.a3);Object.is(r.value,i)||(t=!0,r.value=i)}return t&&(e.syncTick+=1),e.syncTick})},after(e){e.syncHooks.length>0&&(e.didChangeStore&&(e.didChangeStore=!1,e.subscribe=t=>{let n=new Set;for(let t of e.syncHooks)n.add(t.store);let r=[];for(let e of n)r.push(e.subscribe(t));return()=>{for(let e of r)e()}}),(0,Vi.useSyncExternalStore)(e.subscribe,e.getSnapshot,e.getSnapshot))}});function Ki(e,t,n,r,i){let a=I();if(!a)return Gi(e,t,n,r,i);let o=a.syncIndex;a.syncIndex+=1;let s;return a.didInitialize?(s=a.syncHooks[o],s.store===e&&s.selector===t&&Object.is(s.a1,n)&&Object.is(s.a2,r)&&Object.is(s.a3,i)||(s.store!==e&&(a.didChangeStore=!0),s.store=e,s.selector=t,s.a1=n,s.a2=r,s.a3=i,s.value=t(e.getSnapshot(),n,r,i))):(s={store:e,selector:t,a1:n,a2:r,a3:i,value:t(e.getSnapshot(),n,r,i)},a.syncHooks.push(s)),s.value}function qi(e,t,n,r,i){return(0,Hi.useSyncExternalStoreWithSelector)(e.subscribe,e.getSnapshot,e.getSnapshot,e=>t(e,n,r,i))}var Ji=class{static create(e){return new this(e)}constructor(e){this.state=e,this.listeners=new Set,this.updateTick=0}subscribe=e=>(this.listeners.add(e),()=>{this.listeners.delete(e)});getSnapshot=()=>this.state;setState(e){if(this.state===e)return;this.state=e,this.updateTick+=1;let t=this.updateTick;for(let n of this.listeners){if(t!==this.updateTick)return;n(e)}}update(e){for(let t in e)if(!Object.is(this.state[t],e[t])){this.setState({...this.state,...e});return}}set(e,t){Object.is(this.state[e],t)||this.setState({...this.state,[e]:t})}notifyAll(){let e={...this.state};this.setState(e)}use(e,t,n,r){return Wi(this,e,t,n,r)}},Yi=class extends Ji{constructor(e,t={},n){super(e),this.context=t,this.selectors=n}useSyncedValue(e,t){A.useDebugValue(e);let n=this;U(()=>{n.state[e]!==t&&n.set(e,t)},[n,e,t])}useSyncedValueWithCleanup(e,t){let n=this;U(()=>(n.state[e]!==t&&n.set(e,t),()=>{n.set(e,void 0)}),[n,e,t])}useSyncedValues(e){let t=this;U(()=>{t.update(e)},[t,...Object.values(e)])}useControlledProp(e,t){A.useDebugValue(e);let n=this,r=t!==void 0;U(()=>{r&&!Object.is(n.state[e],t)&&n.setState({...n.state,[e]:t})},[n,e,t,r])}select(e,t,n,r){let i=this.selectors[e];return i(this.state,t,n,r)}useState(e,t,n,r){return A.useDebugValue(e),Wi(this,this.selectors[e],t,n,r)}useContextCallback(e,t){A.useDebugValue(e);let n=Z(t??B);this.context[e]=n}useStateSetter(e){let t=A.useRef(void 0);return t.current===void 0&&(t.current=t=>{this.set(e,t)}),t.current}observe(e,t){let n;n=typeof e==`function`?e:this.selectors[e];let r=n(this.state);return t(r,r,this),this.subscribe(e=>{let i=n(e);if(!Object.is(r,i)){let e=r;r=i,t(i,e,this)}})}},Xi={open:e=>e.open,transitionStatus:e=>e.transitionStatus,domReferenceElement:e=>e.domReferenceElement,referenceElement:e=>e.positionReference??e.referenceElement,floatingElement:e=>e.floatingElement,floatingId:e=>e.floatingId},Zi=class extends Yi{constructor(e){let{syncOnly:t,nested:n,onOpenChange:r,triggerElements:i,...a}=e;super({...a,positionReference:a.referenceElement,domReferenceElement:a.referenceElement},{onOpenChange:r,dataRef:{current:{}},events:Hr(),nested:n,triggerElements:i},Xi),this.syncOnly=t}syncOpenEvent=(e,t)=>{(!e||!this.state.open||t!=null&&Ee(t))&&(this.context.dataRef.current.openEvent=e?t:void 0)};dispatchOpenChange=(e,t)=>{this.syncOpenEvent(e,t.event);let n={open:e,reason:t.reason,nativeEvent:t.event,nested:this.context.nested,triggerElement:t.trigger};this.context.events.emit(`openchange`,n)};setOpen=(e,t)=>{this.syncOnly||this.dispatchOpenChange(e,t),this.context.onOpenChange?.(e,t)}};function Qi(e,t,n=!1){return{open:!1,openProp:void 0,mounted:!1,transitionStatus:void 0,floatingRootContext:new Zi({open:!1,transitionStatus:void 0,floatingElement:null,referenceElement:null,triggerElements:e,floatingId:t,syncOnly:!0,nested:n,onOpenChange:void 0}),floatingId:t,triggerCount:0,preventUnmountingOnClose:!1,payload:void 0,activeTriggerId:null,activeTriggerElement:null,openedWithoutTrigger:!1,triggerIdProp:void 0,popupElement:null,positionerElement:null,activeTriggerProps:H,inactiveTriggerProps:H,popupProps:H}}var $i=e=>e.triggerIdProp??e.activeTriggerId,ea=e=>e.openProp??e.open,ta=e=>(e.popupElement?.id??e.floatingId)||void 0;function na(e,t){return t!==void 0&&ea(e)&&$i(e)===t}function ra(e,t){return na(e,t)?!0:t!==void 0&&ea(e)&&$i(e)==null&&!e.openedWithoutTrigger&&e.triggerCount===1}var ia={open:ea,mounted:e=>e.mounted,transitionStatus:e=>ea(e)&&!e.mounted?`starting`:e.transitionStatus,floatingRootContext:e=>e.floatingRootContext,triggerCount:e=>e.triggerCount,preventUnmountingOnClose:e=>e.preventUnmountingOnClose,payload:e=>e.payload,activeTriggerId:$i,activeTriggerElement:e=>e.mounted?e.activeTriggerElement:null,popupId:ta,isTriggerActive:(e,t)=>t!==void 0&&$i(e)===t,isOpenedByTrigger:(e,t)=>na(e,t),isMountedByTrigger:(e,t)=>t!==void 0&&$i(e)===t&&e.mounted,triggerProps:(e,t)=>t?e.activeTriggerProps:e.inactiveTriggerProps,triggerPopupId:(e,t)=>ra(e,t)?ta(e):void 0,popupProps:e=>e.popupProps,popupElement:e=>e.popupElement,positionerElement:e=>e.positionerElement};function aa(e){let t=A.useCallback(t=>e===void 0?B:e.subscribeStore(t),[e]),n=A.useCallback(()=>e===void 0?void 0:e.store,[e]);return(0,Vi.useSyncExternalStore)(t,n,()=>e?.serverStore)}var oa=ge&&ve;function sa(e,t={}){let{enabled:n=!0,delay:r}=t,{events:i,dataRef:a}=e.context,o=A.useRef(!1),l=A.useRef(null),u=A.useRef(!0),f=oe();A.useEffect(()=>{let t=e.select(`domReferenceElement`);if(!n)return;let r=d(t);function i(){let t=e.select(`domReferenceElement`);!e.select(`open`)&&s(t)&&t===De(Q(t))&&(o.current=!0,l.current=t)}function a(){u.current=!0}function c(){u.current=!1}return Rt(X(r,`blur`,i),oa&&X(r,`keydown`,a,!0),oa&&X(r,`pointerdown`,c,!0))},[e,n]),A.useEffect(()=>{if(!n)return;function t(t){if(t.reason===`trigger-press`||t.reason===`escape-key`){let t=e.select(`domReferenceElement`);c(t)&&(l.current=t,o.current=!0)}}return i.on(`openchange`,t),()=>{i.off(`openchange`,t)}},[i,n,e]);let p=A.useMemo(()=>{function t(){o.current=!1,l.current=null}return{onMouseLeave(){t()},onFocus(n){let i=n.currentTarget;if(o.current){if(l.current===i)return;t()}let a=ke(n.nativeEvent);if(c(a)){if(oa&&!n.relatedTarget){if(!u.current&&!at(a))return}else if(!ct(a))return}let s=nt(n.relatedTarget,e.context.triggerElements),{nativeEvent:d,currentTarget:p}=n;e.select(`open`)&&s||!r?e.setOpen(!0,J(yt,d,p)):f.start(r,()=>{o.current||e.setOpen(!0,J(yt,d,p))})},onBlur(n){t();let r=n.relatedTarget,i=n.nativeEvent,o=c(r)&&r.hasAttribute(zn(`focus-guard`))&&r.getAttribute(`data-type`)===`outside`;f.start(0,()=>{let t=e.select(`domReferenceElement`),n=De(Q(t));!r&&n===t||q(a.current.floatingContext?.refs.floating.current,n)||q(t,n)||o||nt(r??n,e.context.triggerElements)||e.setOpen(!1,J(yt,i))})}}},[a,r,e,f]);return A.useMemo(()=>n?{reference:p,trigger:p}:{},[n,p])}var ca=class e{pointerType=void 0;interactedInside=!1;handler=void 0;blockMouseMove=!0;performedPointerEventsMutation=!1;pointerEventsScopeElement=null;pointerEventsReferenceElement=null;pointerEventsFloatingElement=null;restTimeoutPending=!1;openChangeTimeout=new ae;restTimeout=new ae;handleCloseOptions=void 0;static create(){return new e}dispose=()=>{this.openChangeTimeout.clear(),this.restTimeout.clear()};disposeEffect=()=>this.dispose},la=new WeakMap;function ua(e){if(!e.performedPointerEventsMutation)return;let t=e.pointerEventsScopeElement;t&&la.get(t)===e&&(e.pointerEventsScopeElement?.style.removeProperty(`pointer-events`),e.pointerEventsReferenceElement?.style.removeProperty(`pointer-events`),e.pointerEventsFloatingElement?.style.removeProperty(`pointer-events`),la.delete(t)),e.performedPointerEventsMutation=!1,e.pointerEventsScopeElement=null,e.pointerEventsReferenceElement=null,e.pointerEventsFloatingElement=null}function da(e,t){let{scopeElement:n,referenceElement:r,floatingElement:i}=t,a=la.get(n);a&&a!==e&&ua(a),ua(e),e.performedPointerEventsMutation=!0,e.pointerEventsScopeElement=n,e.pointerEventsReferenceElement=r,e.pointerEventsFloatingElement=i,la.set(n,e),n.style.pointerEvents=`none`,r.style.pointerEvents=`auto`,i.style.pointerEvents=`auto`}function fa(e){let t=e.context.dataRef.current,n=M(()=>t.hoverInteractionState??ca.create()).current;return t.hoverInteractionState||=n,ie(t.hoverInteractionState.disposeEffect),t.hoverInteractionState}function pa(e,t={}){let{enabled:n=!0,closeDelay:r=0,nodeId:i}=t,a=e.useState(`open`),o=e.useState(`floatingElement`),s=e.useState(`domReferenceElement`),{dataRef:l}=e.context,u=qr(),d=Kr(),f=fa(e),p=oe(),m=Z(()=>pt(l.current.openEvent?.type,f.interactedInside)),h=Z(()=>mt(l.current.openEvent?.type)),g=Z(()=>{ua(f)});U(()=>{a||(f.pointerType=void 0,f.restTimeoutPending=!1,f.interactedInside=!1,g())},[a,f,g]),A.useEffect(()=>g,[g]),U(()=>{if(n&&a&&f.handleCloseOptions?.blockPointerEvents&&h()&&c(s)&&o){let e=s,t=o,n=Q(o),r=u?.nodesRef.current.find(e=>e.id===d)?.context?.elements.floating;r&&(r.style.pointerEvents=``);let i=f.pointerEventsScopeElement===t?null:f.pointerEventsScopeElement,a=r===t?null:r,c=f.handleCloseOptions?.getScope?.()??i??a??Oe(e,`[data-rootownerid]`)??n.body;return da(f,{scopeElement:c,referenceElement:e,floatingElement:t}),()=>{g()}}},[n,a,s,o,f,h,u,d,g]),A.useEffect(()=>{if(!n)return;function t(){return!!(u&&d&&Ln(u.nodesRef.current,d).length>0)}function a(t){let n=dt(r,`close`,f.pointerType),i=()=>{e.setOpen(!1,J(vt,t)),u?.events.emit(`floating.closed`,t)};n?f.openChangeTimeout.start(n,i):(f.openChangeTimeout.clear(),i())}function s(e){let t=ke(e);ot(t)?f.interactedInside=Oe(t,`[aria-haspopup]`)!=null:f.interactedInside=!1}function _(){f.openChangeTimeout.clear(),p.clear(),u?.events.off(`floating.closed`,y),g()}function v(n){if(t()&&u){u.events.on(`floating.closed`,y);return}if(nt(n.relatedTarget,e.context.triggerElements))return;let r=l.current.floatingContext?.nodeId??i,o=n.relatedTarget;u&&r&&c(o)&&Ln(u.nodesRef.current,r,!1).some(e=>q(e.context?.elements.floating,o))||(f.handler?f.handler(n):(g(),h()&&!m()&&a(n)))}function y(n){u&&d&&!t()&&p.start(0,()=>{u.events.off(`floating.closed`,y),e.setOpen(!1,J(vt,n)),u.events.emit(`floating.closed`,n)})}let b=o;return Rt(b&&X(b,`mouseenter`,_),b&&X(b,`mouseleave`,v),b&&X(b,`pointerdown`,s,!0),()=>{u?.events.off(`floating.closed`,y)})},[n,o,e,l,r,i,h,m,g,f,u,d,p])}var ma={current:null};function ha(e,t={}){let{enabled:n=!0,delay:r=0,handleClose:i=null,mouseOnly:a=!1,restMs:o=0,move:s=!0,triggerElementRef:l=ma,externalTree:u,isActiveTrigger:d=!0,getHandleCloseContext:f,isClosing:p,shouldOpen:m,guardStaleOpen:h=!1}=t,{dataRef:g,events:_}=e.context,v=qr(u),y=fa(e),b=A.useRef(!1),x=Gt(i),S=Gt(r),C=Gt(o),w=Gt(n),T=Gt(m),E=Gt(p),D=Z(()=>pt(g.current.openEvent?.type,y.interactedInside)),O=Z(()=>T.current?.()!==!1),ee=Z((t,n,r)=>{let i=e.context.triggerElements;if(i.hasElement(n))return!t||!q(t,n);if(!c(r))return!1;let a=r;return i.hasMatchingElement(e=>q(e,a))&&(!t||!q(t,a))}),k=Z(()=>{y.handler&&=(Q(e.select(`domReferenceElement`)).removeEventListener(`mousemove`,y.handler),void 0)}),j=Z(()=>{ua(y)});return d&&(y.handleCloseOptions=i?.__options),A.useEffect(()=>k,[k]),A.useEffect(()=>{if(!n)return;function e(e){e.open?b.current=!1:(b.current=e.reason===vt,k(),y.openChangeTimeout.clear(),y.restTimeout.clear(),y.blockMouseMove=!0,y.restTimeoutPending=!1)}return _.on(`openchange`,e),()=>{_.off(`openchange`,e)}},[n,_,y,k]),A.useEffect(()=>{if(!n)return;function t(t,n=!0){let r=dt(S.current,`close`,y.pointerType);r?y.openChangeTimeout.start(r,()=>{e.setOpen(!1,J(vt,t)),v?.events.emit(`floating.closed`,t)}):n&&(y.openChangeTimeout.clear(),e.setOpen(!1,J(vt,t)),v?.events.emit(`floating.closed`,t))}let r=l.current??(d?e.select(`domReferenceElement`):null);if(!c(r))return;function i(t){if(y.openChangeTimeout.clear(),y.blockMouseMove=!1,a&&!Te(y.pointerType))return;let n=ft(C.current),r=dt(S.current,`open`,y.pointerType),i=ke(t),o=t.currentTarget??null,s=e.select(`domReferenceElement`),l=o;if(c(i)&&!e.context.triggerElements.hasElement(i)){for(let t of e.context.triggerElements.elements())if(q(t,i)){l=t;break}}c(o)&&c(s)&&!e.context.triggerElements.hasElement(o)&&q(o,s)&&(l=s);let u=l!=null&&ee(s,l,i),d=e.select(`open`),f=E.current?.()??e.select(`transitionStatus`)===`ending`,p=!d&&f&&b.current,m=!u&&c(l)&&c(s)&&q(s,l)&&p,h=n>0&&!r,g=u&&(d||p)||m,_=!d||u;g?O()&&e.setOpen(!0,J(vt,t,l)):h||(r?y.openChangeTimeout.start(r,()=>{_&&O()&&e.setOpen(!0,J(vt,t,l))}):_&&O()&&e.setOpen(!0,J(vt,t,l)))}function o(n){if(D()){j();return}k();let r=Q(e.select(`domReferenceElement`));y.restTimeout.clear(),y.restTimeoutPending=!1;let i=g.current.floatingContext??f?.();if(!nt(n.relatedTarget,e.context.triggerElements)){if(x.current&&i){e.select(`open`)||y.openChangeTimeout.clear();let a=l.current;y.handler=x.current({...i,tree:v,x:n.clientX,y:n.clientY,onClose(){j(),k(),w.current&&!D()&&a===e.select(`domReferenceElement`)&&t(n,!0)}}),r.addEventListener(`mousemove`,y.handler),y.handler(n)}else y.pointerType===`touch`&&q(e.select(`floatingElement`),n.relatedTarget)||t(n)}}function u(e){q(r,e.relatedTarget)||(y.openChangeTimeout.clear(),y.restTimeout.clear(),y.restTimeoutPending=!1)}let p=h?X(r,`mouseout`,u):void 0;return s?Rt(X(r,`mousemove`,i,{once:!0}),X(r,`mouseenter`,i),X(r,`mouseleave`,o),p):Rt(X(r,`mouseenter`,i),X(r,`mouseleave`,o),p)},[k,j,g,S,e,n,x,y,d,ee,D,a,s,C,l,v,w,f,E,O,h]),A.useMemo(()=>{if(!n)return;function t(e){y.pointerType=e.pointerType}return{onPointerDown:t,onPointerEnter:t,onMouseMove(t){let{nativeEvent:n}=t,r=t.currentTarget,i=e.select(`domReferenceElement`),o=e.select(`open`),s=ee(i,r,t.target);if(a&&!Te(y.pointerType))return;if(o&&s&&y.handleCloseOptions?.blockPointerEvents){let t=e.select(`floatingElement`);if(t){let e=y.handleCloseOptions?.getScope?.()??r.ownerDocument.body;da(y,{scopeElement:e,referenceElement:r,floatingElement:t})}}let c=ft(C.current);if(o&&!s||c===0||!s&&y.restTimeoutPending&&t.movementX**2+t.movementY**2<2)return;y.restTimeout.clear();function l(){if(y.restTimeoutPending=!1,D())return;let t=e.select(`open`);!y.blockMouseMove&&(!t||s)&&O()&&e.setOpen(!0,J(vt,n,r))}y.pointerType===`touch`?N.flushSync(()=>{l()}):s&&o?l():(y.restTimeoutPending=!0,y.restTimeout.start(c,l))}}},[n,y,D,ee,a,e,C,O])}function ga(e){return ve&&e.movementX===0&&e.movementY===0}function _a(e,t,n){switch(e){case`vertical`:return t;case`horizontal`:return n;default:return t||n}}function va(e,t){return _a(t,e===`ArrowUp`||e===`ArrowDown`,e===`ArrowLeft`||e===`ArrowRight`)}function ya(e,t,n){return _a(t,e===`ArrowDown`,n?e===`ArrowLeft`:e===`ArrowRight`)||e===`Enter`||e===` `||e===``}function ba(e,t,n){return _a(t,n?e===Me:e===Ne,e===Fe)}function xa(e,t,n,r){return t===`both`||t===`horizontal`&&r?e===`Escape`:_a(t,n?e===Ne:e===Me,e===Pe)}function Sa(e,t){let{listRef:n,activeIndex:r,onNavigate:i=()=>{},enabled:a=!0,selectedIndex:o=null,allowEscape:c=!1,loopFocus:l=!1,nested:u=!1,rtl:d=!1,virtual:f=!1,focusItemOnOpen:p=`auto`,focusItemOnHover:m=!0,openOnArrowKeyDown:h=!0,disabledIndices:g=void 0,orientation:_=`vertical`,triggerOrientation:v=_,parentOrientation:y,id:b,resetOnPointerLeave:x=!0,externalTree:S,nestedReturnFocusRef:C,grid:w}=t,T=w!=null,E=e.useState(`open`),D=e.useState(`floatingElement`),O=e.useState(`domReferenceElement`),ee=e.context.dataRef,k=lt(D),j=st(O),M=Gt(k),N=Kr(),P=qr(S),F=A.useRef(p),I=A.useRef(o??-1),L=A.useRef(null),R=A.useRef(!0),z=Z(e=>{i(I.current===-1?null:I.current,e)}),te=A.useRef(!!D),B=A.useRef(E),V=A.useRef(!1),H=A.useRef(!1),ne=A.useRef(null),W=Gt(g),re=Gt(E),G=Gt(o),ie=Gt(x),K=tn(),ae=tn(),oe=Z(()=>{K.cancel();function e(e){f||(ne.current=Vn(e,{sync:V.current,preventScroll:!0}))}let t=n.current[I.current],r=H.current;t&&e(t),(V.current?e=>e():e=>K.request(e))(()=>{let i=n.current[I.current]||t;i&&(t||e(i),fe&&(r||!R.current)&&i.scrollIntoView?.({block:`nearest`,inline:`nearest`}))})});U(()=>{ee.current.orientation=_},[ee,_]),U(()=>{E||(L.current=null),E&&p===`auto`||(F.current=p)},[E,p]),U(()=>{a&&(E&&D?(I.current=o??-1,F.current&&o!=null&&(H.current=!0,z())):te.current&&(I.current=-1,z()))},[a,E,D,o,z]),U(()=>{if(a){if(!E)V.current=!1;else if(D){if(r==null){if(V.current=!1,G.current!=null)return;if(te.current&&(I.current=-1,oe()),(!B.current||!te.current)&&F.current&&(L.current!=null||F.current===!0&&L.current==null)){let e=0,t=()=>{n.current[0]==null?(e<2&&(e?e=>ae.request(e):queueMicrotask)(t),e+=1):(I.current=L.current==null||ya(L.current,v,d)||u?sn(n):cn(n),L.current=null,z())};t()}}else on(n.current,r)||(I.current=r,oe(),H.current=!1)}}},[a,E,D,r,G,u,n,v,d,z,oe,ae]),U(()=>{if(!a||D||!P||f||!te.current)return;let e=P.nodesRef.current,t=e.find(e=>e.id===N)?.context?.elements.floating,n=De(Q(O??t??null)),r=e.some(e=>e.context&&q(e.context.elements.floating,n));t&&!r&&R.current&&t.focus({preventScroll:!0})},[a,D,O,P,N,f]),U(()=>{B.current=E,te.current=!!D});let se=r!=null,ce=Z(e=>{if(!re.current)return;let t=n.current.indexOf(e.currentTarget);t!==-1&&(I.current!==t||r!==t)&&(I.current=t,z(e))}),le=Z(()=>y??P?.nodesRef.current.find(e=>e.id===N)?.context?.dataRef?.current.orientation),ue=Z(()=>sn(n,W.current)),de=Z(t=>{if(R.current=!1,V.current=!0,t.which===229||!re.current&&t.currentTarget===M.current)return;if(u&&xa(t.key,_,d,T)){va(t.key,le())||xe(t),e.setOpen(!1,J(Tt,t.nativeEvent));let n=C?.current??O;s(n)&&n.focus();return}r!=null&&r!==I.current&&!on(n.current,r)&&(I.current=r);let i=I.current,a=sn(n,g),o=cn(n,g);if(j||(t.key===`Home`&&(xe(t),I.current=a,z(t)),t.key===`End`&&(xe(t),I.current=o,z(t))),w!=null){let e=w(t,I.current,n,_,l,d,g,a,o);if(e!=null&&e!==I.current&&(I.current=e,z(t)),_===`both`)return}if(va(t.key,_)){xe(t);let e=De(t.currentTarget.ownerDocument);if(E&&!f&&q(t.currentTarget,e)&&!n.current.some(t=>t!=null&&q(t,e))){I.current=ya(t.key,_,d)?a:o,z(t),r===I.current&&oe();return}let{index:s,wrapped:u}=ln(n.current,i,{decrement:!ya(t.key,_,d),loopFocus:l,allowEscape:c,disabledIndices:g,minIndex:a,maxIndex:o});u&&(V.current=!1),I.current=s,z(t)}}),fe=A.useMemo(()=>({onFocus(e){V.current=!0,ce(e)},onClick({currentTarget:e}){f||e.focus({preventScroll:!0})},onMouseMove(e){ga(e)||(V.current=!0,H.current=!1,m&&ce(e))},onPointerLeave(e){if(!re.current||!R.current||e.pointerType===`touch`)return;V.current=!0;let t=e.relatedTarget;if(m&&!n.current.includes(t)&&ie.current&&(ne.current?.(),ne.current=null,I.current=-1,z(e),!f)){let e=M.current,t=De(Q(e));e&&q(e,t)&&e.focus({preventScroll:!0})}}}),[ce,re,M,m,n,z,ie,f]),pe=A.useMemo(()=>f&&E&&se&&{"aria-activedescendant":`${b}-${r}`},[f,E,se,b,r]),me=A.useMemo(()=>({...j?{}:pe,onKeyDown(t){if(t.key===`Tab`&&t.shiftKey&&E&&!f){let n=ke(t.nativeEvent);if(n&&!q(M.current,n))return;xe(t);let r=J(Ct,t.nativeEvent);e.setOpen(!1,r);let i=C?.current??O;!r.isCanceled&&s(i)&&i.focus()}else de(t)},onPointerMove(e){ga(e)||(R.current=!0)}}),[pe,de,M,j,e,E,f,O,C]),he=A.useMemo(()=>{function t(t){e.setOpen(!0,J(Tt,t.nativeEvent,t.currentTarget))}function n(e){p===`auto`&&Ce(e.nativeEvent)&&(F.current=!f)}function r(e){F.current=p,p===`auto`&&we(e.nativeEvent)&&(F.current=!0)}return{onKeyDown(n){let r=e.select(`open`);R.current=!1;let i=n.key.startsWith(`Arrow`),a=ba(n.key,le(),d),o=va(n.key,r?_:v),s=(u?a:o)||n.key===`Enter`||n.key.trim()===``;if(f&&r&&(!u||at(n.currentTarget)))return de(n);if(r||h||!i){if(s){let e=va(n.key,le());L.current=u&&e?null:n.key}u?a&&(xe(n),r?(I.current=ue(),z(n),f&&M.current?.focus()):t(n)):o&&(G.current!=null&&(I.current=G.current),xe(n),!r&&h?t(n):de(n),r&&z(n))}},onFocus(t){t.target===t.currentTarget&&e.select(`open`)&&!f&&(I.current=-1,z(t))},onPointerDown:r,onPointerEnter:r,onMouseDown:n,onClick:n}},[de,p,ue,u,z,e,h,_,v,le,d,G,f,M]),ge=A.useMemo(()=>({...pe,...he}),[pe,he]);return A.useMemo(()=>a?{reference:ge,floating:me,item:fe,trigger:he}:{},[a,ge,me,he,fe])}function Ca(e,t){let{listRef:n,elementsRef:r,activeIndex:i,onMatch:a,disabledIndices:o,onTyping:s,enabled:c=!0,resetMs:l=750,selectedIndex:u=null}=t,d=Z(s),f=e.useState(`open`),p=oe(),m=A.useRef(``),h=A.useRef(u??i??-1),g=A.useRef(null),_=Z(e=>{function t(e){return r?.current[e]}function s(e){let n=t(e);return n&&!pn(n)||n?.matches(`:disabled`)?!1:o==null||!dn(V,e,o)}function c(e,t,n=0){if(e.length===0)return-1;let r=(n%e.length+e.length)%e.length,i=t.toLowerCase();for(let t=0;t<e.length;t+=1){let n=(r+t)%e.length;if(e[n]?.toLowerCase().startsWith(i)&&s(n))return n}return-1}let _=n.current;if(m.current.length>0&&e.key===` `&&(xe(e),d?.(!0)),m.current.length>0&&m.current[0]!==` `&&c(_,m.current)===-1&&e.key!==` `&&d?.(!1),_==null||e.key.length!==1||e.ctrlKey||e.metaKey||e.altKey)return;f&&e.key!==` `&&(xe(e),d?.(!0));let v=m.current===``;v&&(h.current=u??i??-1),_.every((e,t)=>e&&s(t)?e[0]?.toLowerCase()!==e[1]?.toLowerCase():!0)&&m.current===e.key&&(m.current=``,h.current=g.current),m.current+=e.key,p.start(l,()=>{m.current=``,h.current=g.current,d?.(!1)});let y=((v?u??i??-1:h.current)??0)+1,b=c(_,m.current,y);b===-1?e.key!==` `&&(m.current=``,d?.(!1)):(a?.(b,e),g.current=b)}),v=Z(t=>{let n=t.relatedTarget,r=e.select(`domReferenceElement`),i=e.select(`floatingElement`);q(r,n)||q(i,n)||(p.clear(),m.current=``,h.current=g.current,d?.(!1))});U(()=>{(f||u===null)&&(p.clear(),g.current=null,m.current!==``&&(m.current=``,d?.(!1)))},[f,u,p,d]);let y=A.useMemo(()=>({onKeyDown:_,onBlur:v}),[_,v]);return A.useMemo(()=>c?{reference:y,floating:y}:{},[c,y])}var wa=.1,Ta=wa*wa,Ea=.5;function Da(e,t,n,r,i,a){return r>=t!=a>=t&&e<=(i-n)*(t-r)/(a-r)+n}function Oa(e,t,n,r,i,a,o,s,c,l){let u=!1;return Da(e,t,n,r,i,a)&&(u=!u),Da(e,t,i,a,o,s)&&(u=!u),Da(e,t,o,s,c,l)&&(u=!u),Da(e,t,c,l,n,r)&&(u=!u),u}function ka(e,t,n){return e>=n.x&&e<=n.x+n.width&&t>=n.y&&t<=n.y+n.height}function Aa(e,t,n,r,i,a){return e>=Math.min(n,i)&&e<=Math.max(n,i)&&t>=Math.min(r,a)&&t<=Math.max(r,a)}function ja(e={}){let{blockPointerEvents:t=!1}=e,n=new ae,r=({x:e,y:t,placement:r,elements:i,onClose:a,nodeId:o,tree:s})=>{let l=r?.split(`-`)[0],u=!1,d=null,f=null,p=typeof performance<`u`?performance.now():0;function m(e,t){let n=performance.now(),r=n-p;if(d===null||f===null||r===0)return d=e,f=t,p=n,!1;let i=e-d,a=t-f,o=i*i+a*a,s=r*r*Ta;return d=e,f=t,p=n,o<s}function h(){n.clear(),a()}return function(r){n.clear();let a=i.domReference,d=i.floating;if(!a||!d||l==null||e==null||t==null)return;let{clientX:f,clientY:p}=r,g=ke(r),_=r.type===`mouseleave`,v=q(d,g),y=q(a,g);if(v&&(u=!0,!_))return;if(y&&(u=!1,!_)){u=!0;return}if(_&&c(r.relatedTarget)&&q(d,r.relatedTarget))return;function b(){return!!(s&&Ln(s.nodesRef.current,o).length>0)}function x(){b()||h()}if(b())return;let S=a.getBoundingClientRect(),C=d.getBoundingClientRect(),w=e>C.right-C.width/2,T=t>C.bottom-C.height/2,E=C.width>S.width,D=C.height>S.height,O=(E?S:C).left,ee=(E?S:C).right,k=(D?S:C).top,A=(D?S:C).bottom;if(l===`top`&&t>=S.bottom-1||l===`bottom`&&t<=S.top+1||l===`left`&&e>=S.right-1||l===`right`&&e<=S.left+1){x();return}let j=!1;switch(l){case`top`:j=Aa(f,p,O,S.top+1,ee,C.bottom-1);break;case`bottom`:j=Aa(f,p,O,C.top+1,ee,S.bottom-1);break;case`left`:j=Aa(f,p,C.right-1,A,S.left+1,k);break;case`right`:j=Aa(f,p,S.right-1,A,C.left+1,k)}if(j)return;if(u&&!ka(f,p,S)||!_&&m(f,p)){x();return}let M=!1;switch(l){case`top`:{let n=E?Ea/2:Ea*4,r=E||w?e+n:e-n,i=E?e-n:w?e+n:e-n,a=t+Ea+1,o=w||E?C.bottom-Ea:C.top,s=w?E?C.bottom-Ea:C.top:C.bottom-Ea;M=Oa(f,p,r,a,i,a,C.left,o,C.right,s);break}case`bottom`:{let n=E?Ea/2:Ea*4,r=E||w?e+n:e-n,i=E?e-n:w?e+n:e-n,a=t-Ea,o=w||E?C.top+Ea:C.bottom,s=w?E?C.top+Ea:C.bottom:C.top+Ea;M=Oa(f,p,r,a,i,a,C.left,o,C.right,s);break}case`left`:{let n=D?Ea/2:Ea*4,r=D||T?t+n:t-n,i=D?t-n:T?t+n:t-n,a=e+Ea+1,o=T||D?C.right-Ea:C.left,s=T?D?C.right-Ea:C.left:C.right-Ea;M=Oa(f,p,o,C.top,s,C.bottom,a,r,a,i);break}case`right`:{let n=D?Ea/2:Ea*4,r=D||T?t+n:t-n,i=D?t-n:T?t+n:t-n,a=e-Ea,o=T||D?C.left+Ea:C.right,s=T?D?C.left+Ea:C.right:C.left+Ea;M=Oa(f,p,a,r,a,i,o,C.top,s,C.bottom);break}}M?u||n.start(40,x):x()}};return r.__options={...e,blockPointerEvents:t},r}var Ma={...ia,disabled:e=>e.disabled,instantType:e=>e.instantType,isInstantPhase:e=>e.isInstantPhase,trackCursorAxis:e=>e.trackCursorAxis,disableHoverablePopup:e=>e.disableHoverablePopup,lastOpenChangeReason:e=>e.openChangeReason,closeOnClick:e=>e.closeOnClick,appliedTriggerProps:(e,t)=>t?e.activeTriggerProps:void 0,closeDelay:e=>e.closeDelay,adaptiveOrigin:e=>e.adaptiveOrigin},Na=class extends Yi{constructor(e,t,n){let r=new Ii;super(Pa(e,r,t,n),Fa(r),Ma)}setOpen=(e,t)=>{Ai(this,e,t,{extraState:{openChangeReason:t.reason}})};cancelPendingOpen(e){this.state.floatingRootContext.dispatchOpenChange(!1,J(_t,e))}};function Pa(e,t,n,r=!1){return{...Qi(t,n,r),disabled:!1,instantType:void 0,isInstantPhase:!1,trackCursorAxis:`none`,disableHoverablePopup:!1,openChangeReason:null,closeOnClick:!0,closeDelay:0,adaptiveOrigin:void 0,...e}}function Fa(e){return{popupRef:A.createRef(),onOpenChange:void 0,onOpenChangeComplete:void 0,triggerElements:e}}var Ia=R(function(e){let{disabled:t=!1,defaultOpen:n=!1,open:r,disableHoverablePopup:i=!1,trackCursorAxis:a=`none`,actionsRef:o,onOpenChange:s,onOpenChangeComplete:c,handle:l,triggerId:u,defaultTriggerId:d=null,children:f}=e,p=wi((e,t)=>new Na({open:n,openProp:r,activeTriggerId:d,triggerIdProp:u},e,t));p.useControlledProp(`openProp`,r),p.useControlledProp(`triggerIdProp`,u),p.useContextCallback(`onOpenChange`,s),p.useContextCallback(`onOpenChangeComplete`,c);let m=p.useState(`open`),h=!t&&m,g=p.useState(`activeTriggerId`),_=p.useState(`mounted`),v=p.useState(`payload`);p.useSyncedValues({trackCursorAxis:a,disableHoverablePopup:i,disabled:t}),Mi(p,{closeOnActiveTriggerUnmount:!0});let{forceUnmount:y,transitionStatus:b}=Ni(h,p),x=p.useState(`isInstantPhase`),S=p.useState(`instantType`),C=p.useState(`lastOpenChangeReason`),w=A.useRef(null);U(()=>{m&&t&&p.setOpen(!1,J(At))},[m,t,p]),U(()=>{b===`ending`&&C===`none`||b!==`ending`&&x?(S!==`delay`&&(w.current=S),p.set(`instantType`,`delay`)):w.current!==null&&(p.set(`instantType`,w.current),w.current=null)},[b,x,C,S,p]),U(()=>{h&&(g??p.set(`payload`,void 0))},[p,g,h]),A.useImperativeHandle(o,()=>({unmount:y,close:()=>p.setOpen(!1,J(Nt))}),[y,p]);let T=h||_||!t&&a!==`none`;return(0,Y.jsxs)(re.Provider,{value:p,children:[l&&(0,Y.jsx)(Ti,{handle:l,store:p}),T&&(0,Y.jsx)(La,{store:p,disabled:t,trackCursorAxis:a}),typeof f==`function`?f({payload:v}):f]})});function La({store:e,disabled:t,trackCursorAxis:n}){let r=e.useState(`floatingRootContext`),i=pi(r,{enabled:!t,referencePress:()=>e.select(`closeOnClick`)}),a=ui(r,{enabled:!t&&n!==`none`,axis:n===`none`?void 0:n}),o=A.useMemo(()=>fr(a.reference,i.reference),[a.reference,i.reference]);return Pi(e,{activeTriggerProps:o,inactiveTriggerProps:o,popupProps:i.floating??H}),null}function Ra(e){return rr(e,`base-ui`)}var za=A.createContext(void 0);function Ba(){return A.useContext(za)}var Va=`data-base-ui-tooltip-trigger`;function Ha(e){let t=ke(e);return c(t)?t:null}var Ua=z(function(e,t){let{render:n,className:r,style:i,handle:a,payload:o,disabled:s,delay:c,closeOnClick:l=!0,closeDelay:u,id:d,...f}=e,p=G(!0),m=aa(a)??p;if(!m)throw Error(W(82));let h=Ra(d),g=m.useState(`isTriggerActive`,h),_=m.useState(`isOpenedByTrigger`,h),v=m.useState(`floatingRootContext`),y=A.useRef(null),b=u??0,{registerTrigger:x,isMountedByThisTrigger:S}=ji(h,y,m,{payload:o,closeOnClick:l,closeDelay:b}),C=Ba(),{activeIdRef:w,delayRef:T,isInstantPhase:E,hasProvider:D}=Lt(v,{open:_}),O=fa(v);m.useSyncedValue(`isInstantPhase`,E);let ee=m.useState(`disabled`),k=s??ee,j=Gt(k),M=m.useState(`trackCursorAxis`),N=m.useState(`disableHoverablePopup`),P=A.useRef(!1),F=oe(),I=A.useRef(void 0);function L(){return D&&w.current!=null?0:c??C??600}function R(e){let t=y.current;if(!t||!e)return!1;let n=Oe(e,`[${Va}]`);return n!==null&&n!==t&&q(t,n)}function z(e){let t=R(e);return P.current=t,t&&(O.openChangeTimeout.clear(),O.restTimeout.clear(),O.restTimeoutPending=!1,F.clear()),t}let te=ha(v,{enabled:!k,mouseOnly:!0,move:!1,handleClose:!N&&M!==`both`?ja():null,restMs:L,delay(){return u==null&&D?{close:dt(T.current,`close`)}:{close:b}},triggerElementRef:y,isActiveTrigger:g,isClosing:()=>m.select(`transitionStatus`)===`ending`,shouldOpen(){return!P.current}}),B=sa(v,{enabled:!k}).reference,V=e=>{let t=P.current,n=Ha(e),r=z(n),i=y.current,a=i&&n&&q(i,n);if(r&&m.select(`open`)&&m.select(`lastOpenChangeReason`)===`trigger-hover`)m.setOpen(!1,J(vt,e));else if(t&&!r&&a&&!j.current&&!m.select(`open`)&&i&&Te(I.current)){let t=()=>{P.current||j.current||m.select(`open`)||m.setOpen(!0,J(vt,e,i))},n=L();n===0?(F.clear(),t()):F.start(n,t)}},H=m.useState(`appliedTriggerProps`,S||M!==`none`);return Tr(`button`,e,{state:{open:_},ref:[t,x,y],props:[te,B,H,{onMouseOver(e){V(e.nativeEvent)},onFocus(e){R(Ha(e.nativeEvent))&&e.preventBaseUIHandler()},onMouseLeave(){P.current=!1,F.clear(),I.current=void 0},onPointerEnter(e){I.current=e.pointerType},onPointerDown(e){I.current=e.pointerType,m.set(`closeOnClick`,l),l&&!m.select(`open`)&&m.cancelPendingOpen(e.nativeEvent)},onClick(e){l&&!m.select(`open`)&&m.cancelPendingOpen(e.nativeEvent)},id:h,[tt]:k?``:void 0,[Va]:k?void 0:``},f],stateAttributesMapping:Ze})}),Wa=A.createContext(void 0);function Ga(){let e=A.useContext(Wa);if(e===void 0)throw Error(W(70));return e}var Ka=A.forwardRef(function(e,t){let{children:n,container:r,className:i,render:a,style:o,...s}=e,{node:c,subtree:l}=Br({container:r,ref:t,componentProps:e,elementProps:s});return!l&&!c?null:(0,Y.jsxs)(A.Fragment,{children:[l,c&&N.createPortal(n,c)]})}),qa=A.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e;return G().useState(`mounted`)||n?(0,Y.jsx)(Wa.Provider,{value:n,children:(0,Y.jsx)(Ka,{ref:t,...r})}):null}),Ja=A.createContext(void 0);function Ya(){let e=A.useContext(Ja);if(e===void 0)throw Error(W(71));return e}function Xa(e){let{nodeId:t,externalTree:n,rootContext:r}=e,i=r.useState(`referenceElement`),a=r.useState(`floatingElement`),o=r.useState(`domReferenceElement`),s=r.useState(`open`),l=r.useState(`floatingId`),[u,d]=A.useState(null),f=A.useRef(null),p=qr(n),h=A.useMemo(()=>({reference:i,floating:a,domReference:o}),[i,a,o]),g=m({...e,elements:{...h,...u&&{reference:u}}}),_=A.useCallback(e=>{let t=c(e)?{getBoundingClientRect:()=>e.getBoundingClientRect(),getClientRects:()=>e.getClientRects(),contextElement:e}:e;d(t),g.refs.setReference(t)},[g.refs]),v=A.useMemo(()=>({...g.refs,setPositionReference:_,domReference:f}),[g.refs,_]),y=A.useMemo(()=>({...g.elements,domReference:o}),[g.elements,o]),b=A.useMemo(()=>({...g,dataRef:r.context.dataRef,open:s,onOpenChange:r.setOpen,events:r.context.events,floatingId:l,refs:v,elements:y,nodeId:t,rootStore:r}),[g,v,y,t,r,s,l]);return U(()=>{o&&(f.current=o)},[o]),U(()=>{r.context.dataRef.current.floatingContext=b;let e=p?.nodesRef.current.find(e=>e.id===t);e&&(e.context=b)}),A.useMemo(()=>({...g,context:b,refs:v,elements:y,rootStore:r}),[g,v,y,b,r])}var Za=A.createContext(void 0);function Qa(){return A.useContext(Za)?.direction??`ltr`}var $a=e=>({name:`arrow`,options:e,async fn(t){let{x:n,y:r,placement:i,rects:a,platform:o,elements:s,middlewareData:c}=t,{element:l,padding:u=0}=g(e,t)||{};if(l==null)return{};let d=_(u),f={x:n,y:r},p=C(i),m=v(p),y=await o.getDimensions(l),b=p===`y`,x=b?`top`:`left`,S=b?`bottom`:`right`,w=b?`clientHeight`:`clientWidth`,T=a.reference[m]+a.reference[p]-f[p]-a.floating[m],D=f[p]-a.reference[p],O=s.floating[w]||a.floating[m],ee=T/2-D/2,k=O/2-y[m]/2-1,A=Math.min(d[x],k),j=Math.min(d[S],k),M=A,N=O-y[m]-j,P=O/2-y[m]/2+ee,F=h(M,P,N),I=!c.arrow&&E(i)!=null&&P!==F&&a.reference[m]/2-(P<M?A:j)-y[m]/2<0,L=I?P<M?P-M:P-N:0;return{[p]:f[p]+L,data:{[p]:F,centerOffset:P-F-L,...I&&{alignmentOffset:L}},reset:I}}}),eo=(e,t)=>{let{name:n,fn:r}=$a(e);return{name:n,fn:r,options:[e,t]}},to={name:`hide`,async fn(e){let{width:t,height:n,x:r,y:i}=e.rects.reference,a=t===0&&n===0&&r===0&&i===0,o=await e.platform.detectOverflow(e,{elementContext:`reference`});return{data:{referenceHidden:o.top-n>=0||o.right-t>=0||o.bottom-n>=0||o.left-t>=0||a}}}},no={sideX:`left`,sideY:`top`},ro=`--available-width`,io=`--available-height`,ao=`--anchor-width`,oo=`--anchor-height`,so=`--transform-origin`,co=ro,lo=io;function uo(e,t,n){let r=e===`inline-start`||e===`inline-end`;return{top:`top`,right:r?n?`inline-start`:`inline-end`:`right`,bottom:`bottom`,left:r?n?`inline-end`:`inline-start`:`left`}[t]}function fo(e,t,n){let{rects:r,placement:i}=e;return{side:uo(t,f(i),n),align:E(i)||`center`,anchor:{width:r.reference.width,height:r.reference.height},positioner:{width:r.floating.width,height:r.floating.height}}}function po(e){return mo(e,Xa)}function mo(e,t){let{anchor:n,positionMethod:r=`absolute`,side:i=`bottom`,sideOffset:a=0,align:o=`center`,alignOffset:s=0,collisionBoundary:c,collisionPadding:l=5,sticky:u=!1,arrowPadding:m=5,disableAnchorTracking:h=!1,inline:g,keepMounted:_=!1,floatingRootContext:v,mounted:b,collisionAvoidance:x,shift:C,nodeId:ee,adaptiveOrigin:k,lazyFlip:j=!1,externalTree:M}=e,N=x.side||`flip`,P=x.align||`flip`,F=x.fallbackAxisSide||`end`,I=C?.crossAxis??!1,L=C?.rootBoundary,R=typeof n==`function`?n:void 0,z=Z(R),te=R?z:n,B=Gt(n),V=Gt(b),H=Qa()===`rtl`,[ne,W]=A.useState(null);!b&&ne!==null&&W(null);let re=j===`placement`,G=ne?f(ne):null,ie=ne&&re?E(ne)||`center`:null,K=G||{top:`top`,right:`right`,bottom:`bottom`,left:`left`,"inline-end":H?`left`:`right`,"inline-start":H?`right`:`left`}[i],ae=ie||o,oe=ae===`center`?K:`${K}-${ae}`,se=l;typeof se==`number`?se={top:se,right:se,bottom:se,left:se}:se&&={top:se.top||0,right:se.right||0,bottom:se.bottom||0,left:se.left||0};let ce=+(i===`bottom`),le=+(i===`top`),ue=+(i===`right`),de=+(i===`left`),fe={boundary:c===`clipping-ancestors`?`clippingAncestors`:c,padding:se},pe=A.useRef(null),me=Gt(a),he=Gt(s),ge=typeof a==`function`?0:a,_e=typeof s==`function`?0:s,ve=[];g&&ve.push(g),ve.push(p(e=>{let t=fo(e,i,H),n=typeof me.current==`function`?me.current(t):me.current,r=typeof he.current==`function`?he.current(t):he.current;return{mainAxis:n,crossAxis:r,alignmentAxis:r}},[ge,_e,H,i]));let ye=P===`none`&&N!==`shift`,be=!ye&&(u||I||N===`shift`),xe=N===`none`?null:w({...fe,padding:{top:se.top+1+ce,right:se.right+1+de,bottom:se.bottom+1+le,left:se.left+1+ue},mainAxis:!I&&N===`flip`,crossAxis:P===`flip`&&`alignment`,fallbackAxisSideDirection:F}),Se=ye?null:T({...fe,rootBoundary:L,mainAxis:P!==`none`,crossAxis:be,limiter:u||I?void 0:y(e=>{if(!pe.current)return{};let{width:t,height:n}=pe.current.getBoundingClientRect(),r=O(f(e.placement)),i=r===`y`?t:n,a=r===`y`?se.left+se.right:se.top+se.bottom;return{offset:i/2+a/2}})},[fe,u,I,L,se,P]);N===`shift`||P===`shift`||ae===`center`?ve.push(Se,xe):ve.push(xe,Se),ve.push(D({...fe,apply({elements:{floating:e},availableWidth:t,availableHeight:n,rects:r}){if(!V.current)return;let i=e.style;i.setProperty(co,`${t}px`),i.setProperty(lo,`${n}px`);let a=d(e).devicePixelRatio||1,{x:o,y:s,width:c,height:l}=r.reference,u=(Math.round((o+c)*a)-Math.round(o*a))/a,f=(Math.round((s+l)*a)-Math.round(s*a))/a;i.setProperty(ao,`${u}px`),i.setProperty(oo,`${f}px`)}}),eo(e=>({element:pe.current||Q(e.elements.floating).createElement(`div`),padding:pe.current?m:0}),[m]),{name:`transformOrigin`,fn(e){let{elements:{floating:t},middlewareData:n,placement:r,platform:o,rects:s,y:c}=e,l=f(r),u=E(r),d=O(l)===`y`,p=pe.current,m=typeof a==`function`?a(fo(e,i,H)):a,h;h=!p&&u&&Math.abs(d?n.shift?.x||0:n.shift?.y||0)<=1?u===`start`===(d&&o.isRTL?.(t)===!0)?`100%`:`0%`:`${(d?n.arrow?.x||0:n.arrow?.y||0)+(d?p?.clientWidth||0:p?.clientHeight||0)/2}px`;let g=l===`top`||l===`left`?`calc(100% + ${m}px)`:`${-m}px`;return be&&d&&Math.abs(n.shift?.y||0)>m&&(g=`${s.reference.y+s.reference.height/2-c}px`),t.style.setProperty(so,d?`${h} ${g}`:`${g} ${h}`),{}}},to,k),U(()=>{!b&&v&&v.update({referenceElement:null,floatingElement:null,domReferenceElement:null,positionReference:null})},[b,v]);let Ce=A.useMemo(()=>({ancestorScroll:!h,elementResize:!h&&typeof ResizeObserver<`u`,layoutShift:!h&&typeof IntersectionObserver<`u`}),[h]),{refs:we,elements:Te,x:Ee,y:De,middlewareData:q,update:Oe,placement:ke,context:Ae,isPositioned:je,floatingStyles:Me}=t({rootContext:v,open:_?b:void 0,placement:oe,middleware:ve,strategy:r,whileElementsMounted:_?void 0:(...e)=>S(...e,Ce),nodeId:ee,externalTree:M}),{sideX:Ne,sideY:Pe}=q.adaptiveOrigin||no,Fe=je?r:`fixed`,Ie=A.useMemo(()=>{let e;return e=je?k?{position:Fe,[Ne]:Ee,[Pe]:De}:{...Me,position:Fe}:{position:Fe,top:0,left:0},e[co]=`100vw`,e[lo]=`100vh`,je||(e.opacity=0),e},[k,Fe,Ne,Ee,Pe,De,Me,je]),Le=A.useRef(null);U(()=>{if(!b)return;let e=B.current,t=typeof e==`function`?e():e,n=(ho(t)?t.current:t)||null;n!==Le.current&&(we.setPositionReference(n),Le.current=n)},[b,we,te,B]),A.useEffect(()=>{if(!b)return;let e=B.current;typeof e!=`function`&&ho(e)&&e.current!==Le.current&&(we.setPositionReference(e.current),Le.current=e.current)},[b,we,te,B]),A.useEffect(()=>{if(_&&b&&Te.reference&&Te.floating)return S(Te.reference,Te.floating,Oe,Ce)},[_,b,Te,Oe,Ce]);let Re=f(ke),ze=uo(i,Re,H),Be=E(ke)||`center`,Ve=!!q.hide?.referenceHidden;U(()=>{j&&b&&je&&(Re!==K||re&&Be!==ae)&&W(ke)},[j,re,b,je,ke,Re,Be,K,ae]);let He=A.useMemo(()=>({position:`absolute`,top:q.arrow?.y,left:q.arrow?.x}),[q.arrow]),Ue=q.arrow?.centerOffset!==0;return A.useMemo(()=>({positionerStyles:Ie,arrowStyles:He,arrowRef:pe,arrowUncentered:Ue,side:ze,align:Be,physicalSide:Re,anchorHidden:Ve,refs:we,context:Ae,isPositioned:je,update:Oe}),[Ie,He,pe,Ue,ze,Be,Re,Ve,we,Ae,je,Oe])}function ho(e){return e!=null&&`current`in e}function go(e){return e===`starting`?Mr:H}function _o(e,t,{styles:n,transitionStatus:r,props:i,refs:a,hidden:o,inert:s=!1}){let c={...n};return s&&(c.pointerEvents=`none`),Tr(`div`,e,{state:t,ref:a,props:[{role:`presentation`,hidden:o,style:c},go(r),i],stateAttributesMapping:$e})}var vo=A.forwardRef(function(e,t){let{render:n,className:r,anchor:i,positionMethod:a=`absolute`,side:o=`top`,align:s=`center`,sideOffset:c=0,alignOffset:l=0,collisionBoundary:u=`clipping-ancestors`,collisionPadding:d=5,arrowPadding:f=5,sticky:p=!1,disableAnchorTracking:m=!1,collisionAvoidance:h=Fr,style:g,..._}=e,v=G(),y=Ga(),b=v.useState(`open`),x=v.useState(`mounted`),S=v.useState(`trackCursorAxis`),C=v.useState(`disableHoverablePopup`),w=v.useState(`floatingRootContext`),T=v.useState(`instantType`),E=v.useState(`transitionStatus`),D=po({anchor:i,positionMethod:a,floatingRootContext:w,mounted:x,side:o,sideOffset:c,align:s,alignOffset:l,collisionBoundary:u,collisionPadding:d,sticky:p,arrowPadding:f,disableAnchorTracking:m,keepMounted:y,collisionAvoidance:h,adaptiveOrigin:v.useState(`adaptiveOrigin`)}),O=_o(e,A.useMemo(()=>({open:b,side:D.side,align:D.align,anchorHidden:D.anchorHidden,instant:S===`none`?T:`tracking-cursor`}),[b,D.side,D.align,D.anchorHidden,S,T]),{styles:D.positionerStyles,transitionStatus:E,props:_,refs:[t,v.useStateSetter(`positionerElement`)],hidden:!x,inert:!b||S===`both`||C});return(0,Y.jsx)(Ja.Provider,{value:D,children:O})}),yo=A.forwardRef(function(e,t){let{render:n,className:r,style:i,...a}=e,o=G(),{side:s,align:c}=Ya(),l=o.useState(`open`),u=o.useState(`instantType`),d=o.useState(`transitionStatus`),f=o.useState(`popupProps`),p=o.useState(`floatingRootContext`),m=o.useState(`disabled`),h=o.useState(`closeDelay`);bi({open:l,ref:o.context.popupRef,onComplete(){l&&o.context.onOpenChangeComplete?.(!0)}}),pa(p,{enabled:!m,closeDelay:h});let g=o.useStateSetter(`popupElement`);return Tr(`div`,e,{state:{open:l,side:s,align:c,instant:u,transitionStatus:d},ref:[t,o.context.popupRef,g],props:[Si,f,go(d),a],stateAttributesMapping:et})});function bo(e){return ar(19)?e:e?`true`:void 0}var xo=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},So=new xo(`
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
    `,{fragmentName:`Card`});new xo(`
    fragment OwnCard on Application {
  ...Card
  viewerCan {
    move
    reject
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}`,{fragmentName:`OwnCard`}),new xo(`
    fragment Problems on Problem {
  __typename
  code
  message
  ... on VersionConflict {
    changedBy {
      name
    }
    changedAt
    current {
      ... on Application {
        ...Card
      }
    }
  }
  ... on IllegalTransition {
    from
    to
    allowed
  }
  ... on InvalidInput {
    fields {
      path
      code
      message
    }
  }
  ... on DuplicateApplication {
    existing {
      id
    }
  }
  ... on PostingNotOpen {
    posting {
      id
      status
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}`,{fragmentName:`Problems`}),new xo(`
    fragment Journey on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  endedAt
  stage {
    id
    name
  }
  source {
    kind
    label
  }
  creditedTo {
    id
    name
  }
  reason {
    id
    label
  }
  interviewers {
    id
    name
  }
  posting {
    id
    title
    status
    stages {
      id
      name
    }
    openings(status: [OPEN]) {
      id
      label
    }
  }
  viewerCan {
    move
    reject
    withdraw
    reopen
    hire
    transfer
    comment
  }
  transferredTo {
    id
    posting {
      id
      title
    }
  }
  transferredFrom {
    id
    posting {
      id
      title
    }
  }
  comments(last: 50) {
    nodes {
      id
      body
      visibility
      createdAt
      author {
        id
        name
      }
    }
  }
}
    `,{fragmentName:`Journey`}),new xo(`
    fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}
    `,{fragmentName:`CatalogName`}),new xo(`
    fragment Happening on PipelineEvent {
  __typename
  id
  occurredAt
  actor {
    __typename
    id
    name
  }
  posting {
    id
    title
  }
  application {
    id
  }
  candidate {
    id
    name
  }
  ... on ApplicationReceived {
    toStage {
      name
    }
  }
  ... on ApplicationMoved {
    fromStage {
      name
    }
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationRejected {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationWithdrawn {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationReopened {
    fromStatus
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationHired {
    transition {
      note
    }
  }
  ... on ApplicationTransferred {
    transferredTo {
      id
      posting {
        title
      }
    }
    transition {
      note
    }
  }
  ... on InterviewersAssigned {
    addedUsers {
      name
    }
    removedUsers {
      name
    }
  }
  ... on CommentAdded {
    comment {
      body
      visibility
    }
  }
  ... on DocumentAdded {
    document {
      filename
      kind
    }
  }
  ... on CandidateUpdated {
    changedFields
  }
  ... on CandidateTagged {
    addedTags {
      name
    }
    removedTags {
      name
    }
  }
  ... on PostingUpdated {
    changedFields
  }
  ... on TeamMemberAdded {
    user {
      name
    }
  }
  ... on TeamMemberRoleChanged {
    user {
      name
    }
  }
  ... on TeamMemberRemoved {
    user {
      name
    }
  }
  ... on UserAdded {
    user {
      name
    }
  }
  ... on UserUpdated {
    user {
      name
    }
    changedFields
  }
  ... on StageAdded {
    stage {
      name
    }
  }
  ... on StageUpdated {
    stage {
      name
    }
  }
  ... on StageRemoved {
    stage {
      name
    }
  }
  ... on CatalogItemCreated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemUpdated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemArchived {
    item {
      ...CatalogName
    }
    archived
  }
}
    fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}`,{fragmentName:`Happening`});var Co=new xo(`
    query Start {
  viewer {
    id
    name
    email
    role
    can {
      createPostings
      addCandidates
      manageCompany
      readAudit
    }
  }
  company {
    name
    timeZone
    demo
  }
}
    `),wo=new xo(`
    query Catalog {
  tags {
    id
    name
  }
  sources {
    id
    kind
    label
  }
  reasons: decisionReasons {
    id
    kind
    label
  }
}
    `);new xo(`
    query Postings($filter: PostingFilter, $after: Cursor) {
  postings(
    filter: $filter
    orderBy: {field: OPENED_AT, direction: DESC}
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      status
      confidential
      openedAt
      createdAt
      workplace
      department {
        id
        name
      }
      locations {
        id
        name
      }
      hiringTeam {
        id
        role
        user {
          id
          name
        }
      }
      openings {
        id
        status
      }
      stages {
        id
        name
        kind
        applicationCount
      }
      overdue: applications(filter: {status: [ACTIVE], overdue: true}, first: 1) {
        totalCount
      }
    }
  }
}
    `);var To=new xo(`
    query PostingChoices($search: String) {
  postings(
    filter: {search: $search, status: [OPEN, ON_HOLD]}
    orderBy: {field: TITLE}
    first: 100
  ) {
    nodes {
      id
      title
      status
      confidential
      viewerCan {
        addApplication
      }
      stages {
        id
        name
      }
    }
  }
}
    `);new xo(`
    query Departments {
  departments {
    id
    name
  }
}
    `);var Eo=new xo(`
    query Board($id: ID!, $filter: ApplicationFilter!, $overdue: ApplicationFilter!, $order: ApplicationOrder!, $first: Int!) {
  pipelineCursor
  posting(id: $id) {
    id
    version
    title
    status
    confidential
    department {
      name
    }
    locations {
      id
      name
    }
    openings {
      id
      status
    }
    hiringTeam {
      id
      role
      user {
        id
        name
      }
    }
    planGaps {
      id
      name
    }
    viewerCan {
      edit
      addApplication
    }
    stages {
      id
      name
      kind
      targetDays
      overdue: applications(filter: $overdue, first: 1) {
        totalCount
      }
      applications(filter: $filter, orderBy: $order, first: $first) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...OwnCard
        }
      }
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
fragment OwnCard on Application {
  ...Card
  viewerCan {
    move
    reject
  }
}`),Do=new xo(`
    query BoardCounts($id: ID!, $filter: ApplicationFilter!, $overdue: ApplicationFilter!) {
  posting(id: $id) {
    id
    stages {
      id
      overdue: applications(filter: $overdue, first: 1) {
        totalCount
      }
      applications(filter: $filter, first: 1) {
        totalCount
      }
    }
  }
}
    `),Oo=new xo(`
    query Column($filter: ApplicationFilter!, $order: ApplicationOrder!, $first: Int!, $after: Cursor) {
  applications(filter: $filter, orderBy: $order, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...OwnCard
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
fragment OwnCard on Application {
  ...Card
  viewerCan {
    move
    reject
  }
}`),ko=new xo(`
    query CardCandidate($id: ID!) {
  candidate(id: $id) {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
    `);new xo(`
    query CandidateSearch($search: String, $filter: CandidateFilter, $after: Cursor) {
  candidates(search: $search, filter: $filter, first: 40, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      headline
      city
      country
      createdAt
      tags {
        id
        name
      }
      applications(first: 3) {
        totalCount
        nodes {
          id
          status
          posting {
            id
            title
          }
          stage {
            id
            name
          }
        }
      }
    }
  }
}
    `);var Ao=new xo(`
    query Candidate($id: ID!) {
  candidate(id: $id) {
    id
    version
    name
    headline
    summary
    city
    country
    createdAt
    emails {
      address
      primary
    }
    phones {
      number
    }
    links {
      url
      kind
    }
    tags {
      id
      name
    }
    addedBy {
      id
      name
    }
    documents {
      id
      kind
      filename
      mediaType
      size
      url
      createdAt
      application {
        id
      }
    }
    possibleDuplicates {
      id
      name
      headline
    }
    viewerCan {
      edit
    }
    applications(first: 50) {
      nodes {
        ...Journey
      }
    }
    activity(last: 60) {
      nodes {
        ...Happening
      }
    }
  }
}
    fragment Journey on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  endedAt
  stage {
    id
    name
  }
  source {
    kind
    label
  }
  creditedTo {
    id
    name
  }
  reason {
    id
    label
  }
  interviewers {
    id
    name
  }
  posting {
    id
    title
    status
    stages {
      id
      name
    }
    openings(status: [OPEN]) {
      id
      label
    }
  }
  viewerCan {
    move
    reject
    withdraw
    reopen
    hire
    transfer
    comment
  }
  transferredTo {
    id
    posting {
      id
      title
    }
  }
  transferredFrom {
    id
    posting {
      id
      title
    }
  }
  comments(last: 50) {
    nodes {
      id
      body
      visibility
      createdAt
      author {
        id
        name
      }
    }
  }
}
fragment Happening on PipelineEvent {
  __typename
  id
  occurredAt
  actor {
    __typename
    id
    name
  }
  posting {
    id
    title
  }
  application {
    id
  }
  candidate {
    id
    name
  }
  ... on ApplicationReceived {
    toStage {
      name
    }
  }
  ... on ApplicationMoved {
    fromStage {
      name
    }
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationRejected {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationWithdrawn {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationReopened {
    fromStatus
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationHired {
    transition {
      note
    }
  }
  ... on ApplicationTransferred {
    transferredTo {
      id
      posting {
        title
      }
    }
    transition {
      note
    }
  }
  ... on InterviewersAssigned {
    addedUsers {
      name
    }
    removedUsers {
      name
    }
  }
  ... on CommentAdded {
    comment {
      body
      visibility
    }
  }
  ... on DocumentAdded {
    document {
      filename
      kind
    }
  }
  ... on CandidateUpdated {
    changedFields
  }
  ... on CandidateTagged {
    addedTags {
      name
    }
    removedTags {
      name
    }
  }
  ... on PostingUpdated {
    changedFields
  }
  ... on TeamMemberAdded {
    user {
      name
    }
  }
  ... on TeamMemberRoleChanged {
    user {
      name
    }
  }
  ... on TeamMemberRemoved {
    user {
      name
    }
  }
  ... on UserAdded {
    user {
      name
    }
  }
  ... on UserUpdated {
    user {
      name
    }
    changedFields
  }
  ... on StageAdded {
    stage {
      name
    }
  }
  ... on StageUpdated {
    stage {
      name
    }
  }
  ... on StageRemoved {
    stage {
      name
    }
  }
  ... on CatalogItemCreated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemUpdated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemArchived {
    item {
      ...CatalogName
    }
    archived
  }
}
fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}`);new xo(`
    query Activity($filter: ActivityFilter, $last: Int!, $before: Cursor) {
  pipelineCursor
  activity(filter: $filter, last: $last, before: $before) {
    pageInfo {
      hasPreviousPage
      startCursor
    }
    nodes {
      ...Happening
    }
  }
}
    fragment Happening on PipelineEvent {
  __typename
  id
  occurredAt
  actor {
    __typename
    id
    name
  }
  posting {
    id
    title
  }
  application {
    id
  }
  candidate {
    id
    name
  }
  ... on ApplicationReceived {
    toStage {
      name
    }
  }
  ... on ApplicationMoved {
    fromStage {
      name
    }
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationRejected {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationWithdrawn {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationReopened {
    fromStatus
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationHired {
    transition {
      note
    }
  }
  ... on ApplicationTransferred {
    transferredTo {
      id
      posting {
        title
      }
    }
    transition {
      note
    }
  }
  ... on InterviewersAssigned {
    addedUsers {
      name
    }
    removedUsers {
      name
    }
  }
  ... on CommentAdded {
    comment {
      body
      visibility
    }
  }
  ... on DocumentAdded {
    document {
      filename
      kind
    }
  }
  ... on CandidateUpdated {
    changedFields
  }
  ... on CandidateTagged {
    addedTags {
      name
    }
    removedTags {
      name
    }
  }
  ... on PostingUpdated {
    changedFields
  }
  ... on TeamMemberAdded {
    user {
      name
    }
  }
  ... on TeamMemberRoleChanged {
    user {
      name
    }
  }
  ... on TeamMemberRemoved {
    user {
      name
    }
  }
  ... on UserAdded {
    user {
      name
    }
  }
  ... on UserUpdated {
    user {
      name
    }
    changedFields
  }
  ... on StageAdded {
    stage {
      name
    }
  }
  ... on StageUpdated {
    stage {
      name
    }
  }
  ... on StageRemoved {
    stage {
      name
    }
  }
  ... on CatalogItemCreated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemUpdated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemArchived {
    item {
      ...CatalogName
    }
    archived
  }
}
fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}`);var jo=new xo(`
    mutation MoveMany($input: MoveApplicationsInput!) {
  moveApplications(input: $input) {
    results {
      applicationId
      application {
        ...Card
      }
      problem {
        ...Problems
      }
    }
    problem {
      ...Problems
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
fragment Problems on Problem {
  __typename
  code
  message
  ... on VersionConflict {
    changedBy {
      name
    }
    changedAt
    current {
      ... on Application {
        ...Card
      }
    }
  }
  ... on IllegalTransition {
    from
    to
    allowed
  }
  ... on InvalidInput {
    fields {
      path
      code
      message
    }
  }
  ... on DuplicateApplication {
    existing {
      id
    }
  }
  ... on PostingNotOpen {
    posting {
      id
      status
    }
  }
}`),Mo=new xo(`
    mutation RejectMany($input: RejectApplicationsInput!) {
  rejectApplications(input: $input) {
    results {
      applicationId
      application {
        ...Card
      }
      problem {
        ...Problems
      }
    }
    problem {
      ...Problems
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
fragment Problems on Problem {
  __typename
  code
  message
  ... on VersionConflict {
    changedBy {
      name
    }
    changedAt
    current {
      ... on Application {
        ...Card
      }
    }
  }
  ... on IllegalTransition {
    from
    to
    allowed
  }
  ... on InvalidInput {
    fields {
      path
      code
      message
    }
  }
  ... on DuplicateApplication {
    existing {
      id
    }
  }
  ... on PostingNotOpen {
    posting {
      id
      status
    }
  }
}`);new xo(`
    query Users($search: String) {
  users(search: $search, filter: {active: true}, first: 50) {
    totalCount
    nodes {
      id
      name
      title
      email
      role
      active
    }
  }
}
    `);var No=new xo(`
    query Palette($search: String, $candidates: Boolean!) {
  postings(filter: {search: $search}, first: 6) {
    nodes {
      id
      title
      status
      confidential
      department {
        name
      }
    }
  }
  candidates(search: $search, first: 6) @include(if: $candidates) {
    nodes {
      id
      name
      headline
    }
  }
}
    `),Po=new xo(`
    query KnownCandidates($search: String!) {
  candidates(search: $search, first: 4) {
    nodes {
      id
      name
      headline
      city
      emails {
        address
      }
    }
  }
}
    `),Fo={now:()=>performance.now(),after:(e,t)=>{let n=setTimeout(t,e);return()=>clearTimeout(n)},random:Math.random},Io=100,Lo=500,Ro=3e4;function zo(e,t){return Io+t*(Math.min(Ro,Lo*2**Math.min(e,16))-Io)}function Bo(e,t,n){return new Promise(r=>{if(n.aborted)return r();let i=globalThis,a=()=>{o(),n.removeEventListener(`abort`,a),i.removeEventListener?.(`online`,a),r()},o=e.after(t,a);n.addEventListener(`abort`,a),i.addEventListener?.(`online`,a)})}var Vo=new Set([`UNAUTHENTICATED`,`FORBIDDEN`,`NOT_FOUND`,`BAD_USER_INPUT`,`TOO_COMPLEX`,`RATE_LIMITED`,`UNAVAILABLE`,`INTERNAL`]),Ho=class e extends Error{name=`HirewireError`;code;errors;idempotencyKey;constructor(e,t,n={}){super(t,`cause`in n?{cause:n.cause}:void 0),this.code=e,this.errors=n.errors??[]}static of(t){let n=t?.[0];if(!n)return new e(`OFFLINE`,`the answer is empty`);let r=n.extensions?.code??``;return new e(Vo.has(r)?r:`INTERNAL`,n.message,{errors:t??[]})}get passing(){return this.code===`OFFLINE`||this.code===`UNAVAILABLE`||this.code===`RATE_LIMITED`}};function Uo(e){let t=e?.message;return typeof t==`string`?t:String(e)}async function Wo(e,t,n){let r=n.idempotencyKey??Jo(t),i={...n.input,...n.expectedVersion===void 0?{}:{expectedVersion:n.expectedVersion},idempotencyKey:r},a=t.now()+(n.patience??6e4);for(let o=0;;o++)try{return Ko((await e.send(qo(n),{input:i},n.signal))[n.name])}catch(e){if(!(e instanceof Ho))throw e;let i=zo(o,t.random());if(!e.passing||t.now()+i>a)throw e.idempotencyKey=r,e;await Bo(t,i,n.signal??Go)}}var Go=new AbortController().signal;function Ko(e){if(!e)throw new Ho(`INTERNAL`,`the command has no answer`);let{problem:t,event:n,replayed:r}=e;return t?t.__typename===`VersionConflict`?{ok:!1,conflict:!0,current:t.current,changedBy:t.changedBy,changedAt:t.changedAt}:{ok:!1,conflict:!1,problem:t}:{ok:!0,event:n,replayed:r,payload:e}}function qo(e){return`mutation ($input: ${e.name.charAt(0).toUpperCase()+e.name.slice(1)+`Input`}!) { ${e.name}(input: $input) { ${e.select??``} event { id cursor } replayed problem { __typename code message
    ... on VersionConflict { current { __typename id ${e.selectCurrent??``} } changedBy { id name } changedAt }
    ... on IllegalTransition { from to allowed }
    ... on InvalidInput { fields { path code message } }
    ... on PostingNotOpen { posting { id status } }
    ... on DuplicateApplication { existing { id } }
    ... on StageInUse { applicationCount }
  } } }`}function Jo(e){let t=new Uint8Array(16);for(let n=0;n<t.length;n++)t[n]=e.random()*256;return globalThis.crypto?.getRandomValues(t),`ts-`+Array.from(t,e=>e.toString(16).padStart(2,`0`)).join(``)}var Yo=class{token;renewing;constructor(e){this.token=e}async current(){return this.ask()}async renew(e){if(e===void 0||typeof this.token!=`function`)return!1;if(this.renewing?.refused!==e){let t={refused:e,answer:this.ask(e)};this.renewing=t;let n=()=>{this.renewing===t&&(this.renewing=void 0)};t.answer.then(n,n)}let t=await this.renewing.answer;return t!==void 0&&t!==e}async ask(e){if(typeof this.token!=`function`)return this.token;try{return await this.token(e)}catch(e){throw new Ho(`OFFLINE`,`no token: ${Uo(e)}`,{cause:e})}}},Xo=4096,Zo=class{seen=new Set;newest;key;constructor(e={}){this.key=e.postingIds?[...new Set(e.postingIds)].sort().join(`,`):`*`,this.newest=e.after}get cursor(){return this.newest}resume(){return this.newest===void 0?{}:{[this.key]:this.newest}}take(e){return this.newest=e.cursor,e.__typename===`ResyncRequired`?{events:[],resync:e.reason}:{events:e.events.filter(e=>this.isNew(e.id))}}restart(e){this.newest=e}isNew(e){if(this.seen.has(e))return!1;if(this.seen.add(e),this.seen.size>Xo){let[e]=this.seen;e!==void 0&&this.seen.delete(e)}return!0}},Qo=1e3,$o=1e4,es=class{wire;o;onOver;tracker;document;over=new AbortController;status;want;failures=0;finish=()=>{};constructor(e,t,n){this.wire=e,this.o=t,this.onOver=n,this.tracker=new Zo(t),this.document=ns(t.select??``),this.want=t.snapshot&&t.after===void 0?`START`:void 0,this.run()}resync(){this.o.snapshot&&(this.want??=`CHANGED`,this.finish({kind:`resync`,why:`CHANGED`}))}close(){this.over.abort(),this.finish({kind:`closed`}),this.onOver()}async run(){try{for(await void 0,this.show(`connecting`);!this.over.signal.aborted;)await this.recover(await this.attempt())}catch(e){if(this.over.signal.aborted)return;this.over.abort(),this.onOver(),this.o.onEnd(e instanceof Ho?e:new Ho(`CALLBACK`,Uo(e),{cause:e}))}}async recover(e){switch(e.kind){case`closed`:return;case`resync`:if(this.want=e.why,this.failures++===0)return;break;case`refused`:if(this.status!==`connecting`&&this.show(`offline`),!await this.renewed(e.token))throw new Ho(`UNAUTHENTICATED`,`the server does not accept the credential`);if(this.failures++===0)return;break;case`error`:if(!e.error.passing&&e.error.code!==`INTERNAL`)throw e.error;this.show(`offline`),this.failures++;break;case`lost`:this.show(`offline`),this.failures++}await Bo(this.wire.clock,zo(this.failures-1,this.wire.clock.random()),this.over.signal)}async renewed(e){try{return await this.wire.credential.renew(e)}catch{return this.show(`offline`),!0}}async attempt(){let e=this.tracker.cursor===void 0;for(;this.want!==void 0&&this.o.snapshot;){let t=this.want;this.want=void 0,this.status===`live`&&this.show(`catching-up`);try{this.tracker.restart(await this.o.snapshot(t,this.over.signal))}catch(e){if(this.want=t,e instanceof Ho)return{kind:`error`,error:e};throw e}if(this.over.signal.aborted)return{kind:`closed`};this.o.onCursor?.(this.tracker.cursor),e=!0}return this.over.signal.aborted?{kind:`closed`}:this.stream(e)}stream(e){let{clock:t,socket:n}=this.wire;return new Promise((r,i)=>{let a,o=()=>{},s=()=>{},c=e=>{this.finish=()=>{},o(),s(),e()},l=e=>{a!==void 0&&(e.kind===`resync`||t.now()-a>=$o)&&(this.failures=0),c(()=>r(e))};this.finish=l;let u=e=>{try{e()}catch(e){e instanceof Ho?l({kind:`error`,error:e}):c(()=>i(e))}},d=n=>{let r=ts(n),i=()=>this.finish===l;if(this.deliver(r,i),!i())return;let s=r.__typename===`ResyncRequired`||(a===void 0?e:!r.events.length||this.status===`live`);a??=t.now(),o(),this.show(s?`live`:`catching-up`),s||(o=t.after(Qo,()=>u(()=>this.show(`live`))))};s=n.subscribe(this.document,{postingIds:this.o.postingIds??null,after:this.tracker.cursor??null},e=>u(()=>d(e)),l)})}deliver(e,t){let{events:n,resync:r}=this.tracker.take(e);if(r&&this.o.snapshot)return this.finish({kind:`resync`,why:r});r&&this.o.onResync?.(r);for(let e of n)if(this.hand(e),!t())return;t()&&this.o.onCursor?.(e.cursor)}hand(e){let{postingId:t,posting:n}=e;switch(e.__typename){case`AccessLost`:return this.regard(t,this.o.onAccessLost);case`AccessGained`:return this.regard(n?.id,this.o.onAccessGained);default:return this.o.onEvent(e)}}regard(e,t){!t&&this.o.snapshot?this.resync():e!==void 0&&t?.(e)}show(e){this.status===e||this.over.signal.aborted||(this.status=e,this.o.onStatus?.(e))}};function ts(e){let t=e.data?.pipelineUpdates;if(t==null)throw Ho.of(e.errors);return t}function ns(e){return`subscription ($postingIds: [ID!], $after: Cursor) { pipelineUpdates(postingIds: $postingIds, after: $after) { __typename
    ... on PipelineEvents { cursor events { __typename id ... on AccessLost { postingId } ... on AccessGained { posting { id } } ${e} } }
    ... on ResyncRequired { reason cursor } } }`}var rs=4e4,is=class{url;credential;fetch;clock;constructor(e,t,n,r){this.url=e,this.credential=t,this.fetch=n,this.clock=r}async send(e,t,n){for(let r=!1;;r=!0){let i=await this.credential.current(),[a,o]=await this.post(e,t,i,n);if(a!==401||r||!await this.credential.renew(i)){if(o.errors?.length)throw Ho.of(o.errors);if(o.data==null)throw new Ho(as(a)?`OFFLINE`:`PROTOCOL`,`status ${a} without an answer`);return o.data}}}async post(e,t,n,r){let i=new AbortController,a=()=>i.abort();r?.throwIfAborted(),r?.addEventListener(`abort`,a);let o=this.clock.after(rs,a);try{let r=await this.fetch(this.url,{method:`POST`,headers:{"content-type":`application/json`,accept:`application/graphql-response+json, application/json;q=0.9`,...n===void 0?{}:{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t}),signal:i.signal}),a=await r.text();return[r.status,os(a)]}catch(e){throw r?.throwIfAborted(),new Ho(`OFFLINE`,`no answer: ${Uo(e)}`,{cause:e})}finally{o(),r?.removeEventListener(`abort`,a)}}};function as(e){return e<400||e>=500||e===408||e===425||e===429}function os(e){try{let t=JSON.parse(e);return typeof t==`object`&&t?t:{}}catch{return{}}}var ss=new Set([4004,4400,4406,4409]),cs=new Set([4401,4403]),ls=2e4,us=class{clock;client;operations=new Set;token;stopWatch=()=>{};constructor(e,t,n,r){this.clock=n,this.client=k({url:e,webSocketImpl:r,retryAttempts:0,lazyCloseTimeout:1e3,connectionParams:async()=>(this.token=await t.current(),this.token===void 0?{}:{authorization:`Bearer ${this.token}`}),on:{opened:e=>this.watch(e),closed:e=>this.ended(this.endOf(e))}})}subscribe(e,t,n,r){let i=!0,a=()=>{i=!1,this.operations.delete(o),s()},o=e=>{i&&(a(),r(e))},s=()=>{};return this.operations.add(o),s=this.client.subscribe({query:e,variables:t},{next:e=>i&&n(e),error:e=>o(this.endOf(e)),complete:()=>o({kind:`lost`,error:new Ho(`OFFLINE`,`the stream ended`)})}),a}close(){this.stopWatch(),Promise.resolve(this.client.dispose()).catch(()=>{})}ended(e){this.stopWatch();for(let t of[...this.operations])t(e)}watch(e){let t=!0,n=this.client.on(`message`,()=>{t=!0}),r=()=>{},i=()=>{t?(t=!1,e.send(`{"type":"ping"}`),r=this.clock.after(ls,i)):this.client.terminate()};this.stopWatch(),r=this.clock.after(ls,i),this.stopWatch=()=>{n(),r()}}endOf(e){if(Array.isArray(e))return this.failed(Ho.of(e));if(e instanceof Ho)return{kind:`lost`,error:e};let{code:t,reason:n}=typeof e==`object`&&e?e:{};if(typeof t!=`number`)return ds(`no connection: ${Uo(e)}`,e);if(cs.has(t))return{kind:`refused`,token:this.token};let r=`the connection was closed: ${t} ${String(n??``)}`.trim();return ss.has(t)?{kind:`error`,error:new Ho(`PROTOCOL`,r)}:ds(r,e)}failed(e){if(e.code!==`UNAUTHENTICATED`)return{kind:`error`,error:e};let t=this.token;return queueMicrotask(()=>this.client.terminate()),{kind:`refused`,token:t}}};function ds(e,t){return{kind:`lost`,error:new Ho(`OFFLINE`,e,{cause:t})}}function fs(e){let t=e.clock??Fo,n=new Yo(e.token),r=new URL(e.url,globalThis.location?.href).href,i=new is(r,n,e.fetch??((...e)=>globalThis.fetch(...e)),t),a=new Set,o;return{query:(e,t,n)=>i.send(e,t,n?.signal),async snapshot(e,t,n){let r=await i.send(e,t,n?.signal),a=ps(r);if(a===void 0)throw new Ho(`BAD_USER_INPUT`,`a snapshot's query selects pipelineCursor`);return{data:r,cursor:a}},command:e=>Wo(i,t,e),follow(i){let s=e.webSocket??globalThis.WebSocket;if(!s)throw TypeError(`this platform has no WebSocket: give the option webSocket, such as that of the package ws`);o??=new us(r.replace(/^http/,`ws`),n,t,s);let c=new es({socket:o,credential:n,clock:t},i,()=>a.delete(c));return a.add(c),c},close(){for(let e of a)e.close();a.clear(),o?.close(),o=void 0}}}function ps(e){if(typeof e==`object`&&e)for(let[t,n]of Object.entries(e)){let e=t===`pipelineCursor`&&typeof n==`string`?n:ps(n);if(e!==void 0)return e}}var ms=new Intl.NumberFormat,hs=new Intl.PluralRules(`en`);function gs(e,t,n=`${t}s`){return`${ms.format(e)} ${hs.select(e)===`one`?t:n}`}var $={product:`Hirewire`,common:{add:`Add`,back:`Back`,cancel:`Cancel`,clear:`Clear`,close:`Close`,copied:`Copied`,copy:`Copy`,couldNotRead:`This could not be read`,dismiss:`Dismiss`,done:`Done`,download:`Download`,edit:`Edit`,loading:`Loading`,more:`More`,none:`None`,notifications:`Notifications`,optional:`optional`,remove:`Remove`,save:`Save`,search:`Search`,showMore:`Show more`,somebody:`Somebody`,today:`Today`,tryAgain:`Try again`,unknown:`Unknown`,yesterday:`Yesterday`},errors:{offline:`The server cannot be reached right now.`,forbidden:`You may not do that.`,notFound:`It does not exist any more, or you may no longer see it.`,status:e=>`The server answered with status ${e}.`,broken:`Something went wrong in this window`,brokenWords:`What you did before is safe. Load the page again to go on.`,reload:`Load again`},shell:{skip:`Skip to content`,navigation:`Main`,postings:`Postings`,candidates:`Candidates`,activity:`Activity`,settings:`Settings`,explorer:`API explorer`,interviews:`Interviews`,offers:`Offers`,insight:`Insight`,search:`Go to anything`,palette:`Ctrl K`,paletteMac:`⌘K`,account:`Your account`,accountOf:e=>`Account of ${e}`,yourAccount:`Account and sessions`,signOut:`Sign out`,signOutEverywhere:`Sign out everywhere`,theme:`Appearance`,themes:{system:`As the system`,light:`Light`,dark:`Dark`},demo:`Demo`,demoWords:`This is the demo company. Open a second window, enter as somebody else, and watch a move arrive.`,notThere:`There is nothing here`,notThereWords:`The address may be wrong, or you may not see what was here.`,toPostings:`To the postings`},connection:{label:`Connection`,connecting:`Connecting…`,live:`Live`,offline:`The connection is lost. What you see may be old; it comes back by itself.`,catchingUp:`The connection is back. Catching up…`,caughtUp:e=>e===0?`Caught up: nothing had changed.`:`Caught up: ${gs(e,`change`)}.`,reread:`Caught up: everything was read again.`},signIn:{title:`Sign in`,words:`The hiring team's pipelines, live.`,email:`E-mail address`,password:`Password`,totp:`Code from your authenticator, or a recovery code`,totpHint:`Six digits, or one of your recovery codes.`,go:`Sign in`,with:e=>`Sign in with ${e}`,or:`or`,forgot:`Forgot your password?`,forgotTitle:`A new password`,forgotWords:`Say which address you sign in with. Its owner, or an admin, hears how to go on.`,forgotGo:`Ask for a link`,forgotDone:`If there is such an account, its owner or an admin hears of this.`,demoTitle:`Enter the demo company`,demoWords:`One click, no password. Enter as two people in two windows and watch what one does arrive at the other.`,enterAs:(e,t)=>`Enter as ${e}, ${t}`,ended:`You were signed out. Sign in again to go on where you were.`,none:`No way to sign in is configured here. Ask whoever runs this server.`},roles:{ADMIN:`Admin`,RECRUITER:`Recruiter`,MEMBER:`Member`,AUDITOR:`Auditor`},teamRoles:{HIRING_LEAD:`Hiring lead`,RECRUITER:`Recruiter`,COORDINATOR:`Coordinator`,SOURCER:`Sourcer`,INTERVIEWER:`Interviewer`},postingStatus:{DRAFT:`Draft`,PENDING_APPROVAL:`Pending approval`,OPEN:`Open`,ON_HOLD:`On hold`,CLOSED:`Closed`},applicationStatus:{ACTIVE:`Active`,HIRED:`Hired`,REJECTED:`Rejected`,WITHDRAWN:`Withdrawn`,TRANSFERRED:`Transferred`},sourceKinds:{CAREERS_PAGE:`Careers page`,REFERRAL:`Referral`,AGENCY:`Agency`,SOURCED:`Sourced`,JOB_BOARD:`Job board`,EVENT:`Event`,INTERNAL:`Internal`},stageKinds:{REVIEW:`Review`,SCREEN:`Screen`,ASSESSMENT:`Assessment`,INTERVIEW:`Interview`,OFFER:`Offer`},documentKinds:{RESUME:`Résumé`,COVER_LETTER:`Cover letter`,OTHER:`Other`},visibilities:{TEAM:`Everyone on the team`,RECRUITERS:`Recruiters only`,ADMINS:`Admins only`},visibilityTags:{TEAM:`Team`,RECRUITERS:`Recruiters`,ADMINS:`Admins`},palette:{label:`Go to anything`,placeholder:`Search postings and candidates, or type a command`,postings:`Postings`,candidates:`Candidates`,actions:`Actions`,nothing:e=>`Nothing matches “${e}”.`,results:e=>gs(e,`result`),goTo:e=>`Go to ${e}`,theme:e=>`Appearance: ${e.toLowerCase()}`,newPosting:`Create a posting`},board:{label:e=>`Board of ${e}`,keysHelp:`Arrow keys go from card to card and from column to column. M moves a card, X selects it, R rejects it, Enter opens it.`,keysTitle:`Keys on the board`,keys:[[[`↑`,`↓`],`Card above, card below`],[[`←`,`→`],`Column before, column after`],[[`Home`,`End`],`First card, last card of the column`],[[`Enter`],`Open the candidate`],[[`M`],`Move to another stage`],[[`X`],`Select`],[[`R`],`Reject`],[[`/`],`Search the board`],[[`Esc`],`Clear the selection`]],back:`All postings`,confidential:`Confidential`,setup:`Plan and team`,activity:`Activity`,add:`Add candidate`,openings:(e,t)=>`${e} of ${gs(t,`opening`)} free`,gaps:e=>`No stage assesses ${e.join(`, `)}`,notOpen:e=>`This posting is ${e.toLowerCase()}.`,search:`Search this board`,overdueOnly:`Overdue`,tags:`Tags`,sources:`Sources`,noTags:`The company has no tags yet.`,sort:`Order`,sorts:{newest:`Newest in stage first`,longest:`Longest in stage first`,applied:`Latest applied first`},clearFilters:`Clear filters`,cards:e=>gs(e,`candidate`),total:e=>`${gs(e,`candidate`)} in this stage`,cardsIn:e=>`Candidates in ${e}`,days:e=>`${e} d`,inStage:(e,t,n)=>`${e===0?`less than a day`:gs(e,`day`)} in stage${t===null?``:`, target ${gs(t,`day`)}`}${n?`, overdue`:``}`,since:e=>`Since ${e}`,target:e=>`Target ${gs(e,`day`)}`,noTarget:`No target`,overdue:e=>`${ms.format(e)} overdue`,empty:`Nobody is here. Drag somebody in, or add a candidate.`,noMatch:`Nobody here fits the filters.`,moreFailed:`The rest could not be read.`,select:e=>`Select ${e}`,cardLabel:(e,t,n,r)=>[e,t,n,r?`waiting for the server`:null].filter(Boolean).join(`, `),actions:e=>`Actions for ${e}`,columnActions:e=>`Actions for ${e}`,selectAll:e=>`Select the ${ms.format(e)} that are loaded`,selectNone:`Select none`,selected:e=>`${ms.format(e)} selected`,moveTo:`Move to`,open:`Open`,reject:`Reject…`,deselect:`Take out of the selection`,doSelect:`Select`,movedOne:(e,t)=>`${e} moved to ${t}`,movedMany:(e,t)=>`${gs(e,`candidate`)} moved to ${t}`,rejectedOne:e=>`${e} rejected`,rejectedMany:e=>`${gs(e,`candidate`)} rejected`,someFailed:(e,t)=>`${ms.format(e)} of ${ms.format(t)} could not be done`,answers:`What became of each`,answersWords:(e,t)=>t===0?`All ${ms.format(e)} are done.`:`${ms.format(e)} done, ${ms.format(t)} not. Nothing of those that failed was changed.`,details:`Details`,ok:`Done`,conflict:(e,t,n)=>`${e} was faster: ${t}, ${n}.`,conflictTitle:e=>`${e} was changed before your move`,nowIn:e=>`moved to ${e}`,nowStatus:e=>`now ${e.toLowerCase()}`,moveAnyway:e=>`Move to ${e} all the same`,notDone:e=>`${e} was not moved`,notRejected:e=>`${e} was not rejected`,othersMoved:(e,t,n)=>`${e} moved ${t} to ${n}`,othersEnded:(e,t,n)=>`${e}: ${t} is ${n.toLowerCase()}`,othersAdded:(e,t,n)=>`${e} added ${t} in ${n}`,focusNow:(e,t,n,r)=>`${e}, ${t} of ${n} in ${r}`,lostTitle:`You do not see this posting any more`,lostWords:`Your place on its team has ended, or it became confidential.`,missingTitle:`There is no such posting`,noStages:`This posting has no stages yet`,noStagesWords:`Give it an interview plan, and its board appears here.`},decide:{rejectTitle:(e,t)=>e===1?`Reject ${t}`:`Reject ${gs(e,`candidate`)}`,rejectWords:`The application ends. It can be reopened later.`,reason:`Reason`,chooseReason:`Choose a reason`,note:`Note for the team`,noteHint:`Kept with the decision; the candidate does not see it.`,reject:`Reject`,withdrawTitle:e=>`${e} withdraws`,withdrawWords:`On the candidate's word, the application ends.`,withdraw:`Withdraw`,reopenTitle:e=>`Let ${e} go on`,reopenWords:`The application becomes active again; a hire is undone and its seat is free.`,reopen:`Reopen`,whereItStood:e=>`Where it stood: ${e}`,stage:`Stage`,hireTitle:e=>`Hire ${e}`,hireWords:`The application ends with a hire, which fills a seat.`,hire:`Hire`,opening:`Seat`,oldestOpening:`The oldest free seat`,openingNumber:e=>`Seat ${e}`,transferTitle:e=>`Transfer ${e}`,transferWords:`It goes on in another posting as a new application; what happened here stays here.`,transfer:`Transfer`,posting:`Posting`,choosePosting:`Choose a posting`,firstStage:`The first stage`,noReasons:`The company has no reasons yet; an admin adds them.`},happened:{received:(e,t)=>`added ${e} in ${t}`,moved:(e,t,n)=>`moved ${e} from ${t} to ${n}`,rejected:(e,t)=>`rejected ${e}${t?`: ${t}`:``}`,withdrawn:(e,t)=>`noted that ${e} withdrew${t?`: ${t}`:``}`,reopened:(e,t)=>`let ${e} go on in ${t}`,hired:e=>`hired ${e}`,transferred:(e,t)=>t?`transferred ${e} to ${t}`:`transferred ${e}`,interviewers:(e,t,n)=>[t&&`asked ${t} to interview ${e}`,n&&`took ${n} off the interviews of ${e}`].filter(Boolean).join(` and `),commented:(e,t)=>`commented on ${e} (${t.toLowerCase()})`,document:(e,t)=>`added ${t} to ${e}`,candidateAdded:e=>`added ${e}`,candidateUpdated:(e,t)=>`changed ${t||`data`} of ${e}`,tagged:(e,t,n)=>[t&&`tagged ${e} ${t}`,n&&`took ${n} off ${e}`].filter(Boolean).join(` and `),postingCreated:`drafted the posting`,postingUpdated:e=>`changed ${e||`the posting`}`,postingOpened:`opened the posting`,postingHeld:`put the posting on hold`,postingClosed:`closed the posting`,postingReopened:`reopened the posting`,confidential:`changed who may see the posting`,openings:`changed the openings`,stages:e=>`changed the plan${e?`: ${e}`:``}`,teamAdded:e=>`put ${e} on the team`,teamChanged:e=>`gave ${e} another role on the team`,teamRemoved:e=>`took ${e} off the team`,userAdded:e=>`gave ${e} an account`,userUpdated:(e,t)=>`changed ${t||`the account`} of ${e}`,catalog:e=>`changed the company's lists${e?`: ${e}`:``}`,other:e=>`did something: ${e}`,theCandidate:`the candidate`,aStage:`a stage`,aFile:`a file`,aColleague:`a colleague`},candidate:{label:e=>`Candidate ${e}`,loading:`Candidate`,missing:`There is no such candidate`,missingWords:`They may have been removed, or you may not see them.`,noHeadline:`No headline`,added:(e,t)=>`Added ${e}${t?` by ${t}`:``}`,applications:`Applications`,noApplications:`No applications yet`,noApplicationsWords:`A candidate without an application is a prospect.`,apply:`Add to a posting`,board:`Board`,inStage:(e,t)=>`${e}, ${t}`,ended:e=>`Ended ${e}`,applied:e=>`Applied ${e}`,from:e=>`via ${e}`,credited:e=>`credited to ${e}`,interviewers:e=>`Interviewed by ${e}`,continues:e=>`Goes on in ${e}`,continued:e=>`Came from ${e}`,actions:`Actions`,timeline:`Timeline`,comments:`Comments`,details:`Details`,documents:`Documents`,noTimeline:`Nothing has happened yet`,noComments:`No comments yet`,noCommentsWords:`What you write here is seen by whom you choose, as it is written.`,comment:`Comment`,commentBox:e=>`Comment on the application for ${e}`,visibility:`Who may read it`,send:`Comment`,tags:`Tags`,addTag:`Tag`,removeTag:e=>`Remove the tag ${e}`,contact:`Contact`,place:`Place`,summary:`Summary`,duplicates:`Perhaps the same person`,noContact:`No contact data`,since:`Record`,noDocuments:`No documents`,noDocumentsWords:`A résumé that is added here stands beside the profile.`,addDocument:`Add a document`,documentKind:`Kind`,file:`File`,fileHint:`PDF, Word, OpenDocument, RTF, text, PNG or JPEG, up to 10 MB.`,shown:`Shown document`,preview:e=>`Preview of ${e}`,noPreview:`This kind of file has no preview here.`,previewFailed:`The document could not be shown.`,reread:`Its link is good for five minutes.`,moved:(e,t)=>`${e} moved to ${t}`,rejected:e=>`${e} rejected`,withdrawn:e=>`${e} has withdrawn`,reopened:e=>`${e} goes on`,hired:e=>`${e} is hired`,transferred:e=>`${e} transferred`,commented:`Comment added`,tagged:`Tags changed`,uploaded:`Document added`,notDone:`That was not done`,kilobytes:e=>`${ms.format(Math.max(1,Math.round(e/1024)))} kB`,move:`Move to`,hire:`Hire…`,reject:`Reject…`,withdraw:`Withdraw…`,transfer:`Transfer…`,reopen:`Reopen…`},add:{title:`Add a candidate`,toPosting:`Add to a posting`,known:`Already known?`,knownWords:`These people look alike. Choose one rather than adding them twice.`,useThis:`Choose`,chosen:e=>`${e} is known already`,somebodyElse:`Somebody else`,name:`Name`,email:`E-mail address`,phone:`Telephone`,headline:`Headline`,headlineHint:`What they do, in a line.`,city:`City`,country:`Country`,source:`Source`,noSource:`Not known`,stage:`Stage`,posting:`Posting`,choosePosting:`Choose a posting`,prospect:`None: a prospect`,resume:`Résumé`,go:`Add`,done:e=>`${e} added`,open:`Open`,duplicates:e=>`${e} looks like somebody who is known already`,duplicate:`There is an active application for this posting already.`,goToIt:`Go to it`,uploadFailed:`The candidate is added, but the résumé is not`},postings:{title:`Postings`,create:`Create a posting`,search:`Search postings by title`,statusLabel:`State`,statuses:{active:`Open and on hold`,drafts:`Drafts`,closed:`Closed`,all:`All`},department:`Department`,anyDepartment:`All departments`,mine:`Only mine`,found:e=>gs(e,`posting`),pipeline:e=>`In the pipeline: ${e}`,nobodyYet:`Nobody in the pipeline yet`,active:e=>`${ms.format(e)} active`,seats:(e,t)=>t===0?`No seats`:`${ms.format(e)} of ${gs(t,`seat`)} free`,overdue:e=>`${ms.format(e)} overdue`,open:e=>`Open for ${e}`,drafted:e=>`Drafted ${e} ago`,closed:e=>`Closed ${e}`,days:e=>e===0?`less than a day`:gs(e,`day`),team:e=>`Team: ${e}`,noTeam:`No team`,more:e=>`+${ms.format(e)}`,setup:e=>`Plan and team of ${e}`,none:`No postings yet`,noneWords:`A posting is one hiring effort: its plan, its team and everyone who applies.`,noneForYou:`You are on no hiring team yet. When somebody puts you on one, its posting appears here by itself.`,noMatch:`No posting fits`,noMatchWords:`Try another state, or fewer words.`,clear:`Clear filters`},newPosting:{title:`Create a posting`,back:`All postings`,profile:`Role profile`,blank:`Without a profile`,blankWords:`The company's usual plan; competencies come later.`,postingTitle:`Title`,titleHint:`As it is advertised.`,department:`Department`,noDepartment:`None`,locations:`Locations`,workplace:`Workplace`,employment:`Contract`,seats:`Seats`,seatsHint:`How many people are wanted; more can be added later.`,confidential:`Confidential`,confidentialHint:`Only its team knows that it exists. You will be its only member at first.`,preview:`Interview plan`,previewHint:`Everything can be changed once the posting is drafted.`,gapsNone:`Every must-have competency is assessed.`,gaps:e=>`No stage assesses ${e}.`,create:`Draft the posting`,failed:`The posting was not drafted`,done:`Drafted. Look over its plan and team, then open it.`,forbidden:`You may not create postings`,forbiddenWords:`Admins and recruiters do. Ask one of them to put you on a team.`},workplaces:{ONSITE:`On site`,HYBRID:`Hybrid`,REMOTE:`Remote`},employments:{FULL_TIME:`Full time`,PART_TIME:`Part time`,CONTRACT:`Contract`,INTERNSHIP:`Internship`,TEMPORARY:`Temporary`},postingVisibility:{LISTED:`Listed`,UNLISTED:`By link`,INTERNAL:`Internal`},competencyKinds:{TECHNICAL:`Technical`,LEADERSHIP:`Leadership`,COMMUNICATION:`Communication`,DOMAIN:`Domain`,VALUES:`Values`},openingStatus:{OPEN:`Free`,FILLED:`Filled`,CANCELLED:`Given up`},cancelReasons:{POSTING_CLOSED:`The posting was closed`,NO_LONGER_NEEDED:`No longer needed`,BUDGET:`Budget`,OTHER:`Other`},setup:{title:e=>`Plan and team of ${e}`,back:`To the board`,board:`Board`,notDone:`Nothing was changed`,saved:`Saved`,fromProfile:e=>`Drafted from ${e}`,open:`Open`,resume:`Resume`,hold:`Put on hold`,close:`Close…`,reopen:`Reopen`,copy:`Copy`,opened:`The posting is open`,held:`The posting is on hold: it takes applications and does not hire`,closed:`The posting is closed`,reopened:`The posting is open again`,copied:`Copied: this is the new draft`,openTitle:`Open with gaps in the plan?`,openWords:e=>`No stage assesses ${e}. You can open the posting all the same and see to it later.`,openAnyway:`Open all the same`,closeTitle:e=>`Close ${e}`,closeWords:`Its free seats are given up; reopening restores them.`,outcome:`Its active applications`,outcomes:{KEEP:`stay as they are`,REJECT:`are rejected`},close2:`Close the posting`,plan:`Interview plan`,planHint:`Drag a stage by its handle, or focus the handle and press ↑ or ↓.`,addStage:`Add a stage`,stageMoved:(e,t,n)=>`${e} is now ${t} of ${n}`,grip:(e,t,n)=>`Move ${e}, ${t} of ${n}`,editStage:e=>`Edit ${e}`,removeStage:e=>`Take ${e} out of the plan`,stageName:`Name`,stageKind:`Kind`,targetDays:`Target days in the stage`,targetHint:`1 to 365; empty for none.`,assesses:`Assesses`,noCompetencies:`The posting has no competencies yet.`,people:e=>`${ms.format(e)} here`,target:e=>`${gs(e,`day`)} at most`,noStages:`The plan is empty`,noStagesWords:`Add the first stage, such as a review of the application.`,removeWords:`It leaves the plan; what happened in it stays in the history.`,moveTo:e=>`Where the ${gs(e,`active application`)} in it go`,remove:`Take out`,removed:e=>`${e} is out of the plan`,coverage:`What the plan assesses`,coverageHint:`Must-have competencies that no stage assesses are gaps.`,gaps:e=>gs(e,`gap`),noGaps:`No gaps`,gap:`No stage assesses it`,unassessed:`Not assessed`,assessIn:e=>`Choose the stages that assess ${e}`,assessInShort:`Assess in…`,mustHave:`Must have`,niceToHave:`Nice to have`,competency:`Competency`,addCompetency:`Add a competency`,editCompetency:e=>`Edit ${e}`,removeCompetency:e=>`Remove ${e}`,competencyName:`Name`,competencyKind:`Kind`,team:`Hiring team`,addPerson:`Add somebody`,person:`Colleague`,findPerson:`Type the beginning of a name`,nobody:`Nobody with such a name is not on the team yet.`,role:`Role`,roleOf:e=>`Role of ${e}`,removePerson:e=>`Take ${e} off the team`,joined:e=>`${e} is on the team`,left:e=>`${e} is off the team`,noTeam:`Nobody is on the team yet.`,seats:`Seats`,addSeats:`Add a seat`,seat:e=>`Seat ${e}`,filledBy:e=>`Filled by ${e}`,filled:`Filled`,giveUp:e=>`Give up ${e}`,gaveUp:`The seat is given up`,reasonFor:`Why`,noSeats:`No seats: nobody can be hired.`,facts:`Facts`,edit:`Edit facts`,confidentialOn:`Make confidential`,confidentialOff:`End confidentiality`,isConfidential:`Only its team knows of this posting.`,isVisible:`Everybody who runs hiring sees this posting.`,readOnly:`You see how this posting is set up. Its leads and recruiters change it.`},candidates:{title:`Candidates`,search:`Search by name, e-mail, phone, headline or tag`,add:`Add candidate`,found:e=>gs(e,`candidate`),best:`Best matches first`,newest:`Latest added first`,posting:`Posting`,anyPosting:`All postings`,status:`Application`,anyStatus:`In any state`,prospects:`Prospects: no application`,source:`Source`,anySource:`All sources`,tag:`Tag`,anyTag:`All tags`,inStage:(e,t)=>`${e} · ${t}`,ended:(e,t)=>`${e} · ${t}`,prospect:`Prospect`,more:e=>`and ${ms.format(e)} more`,none:`No candidates yet`,noneWords:`Whoever applies, or is added, appears here.`,noMatch:`Nobody fits`,noMatchWords:`A beginning of a name is enough, and a typing error does no harm. Try fewer words or fewer filters.`,clear:`Clear filters`,results:e=>`${gs(e,`candidate`)} found`},activity:{title:`Activity`,live:`New things appear by themselves`,posting:`Posting`,anyPosting:`All postings`,actor:`By`,anyActor:`Anybody`,kind:`About`,kinds:{all:`Everything`,applications:`Applications`,comments:`Comments and files`,candidates:`Candidates`,postings:`Postings, plans and teams`,company:`People and company`},earlier:`Show earlier`,none:`Nothing has happened yet`,noneWords:`Every change appears here, as it happens.`,noMatch:`Nothing of that kind has happened`,clear:`Clear filters`,arrived:e=>`${gs(e,`new entry`,`new entries`)}`,openCandidate:e=>`Open ${e}`,log:`What happened`}},_s,vs=()=>{};function ys(e){vs=e}function bs(){return _s??=fs({url:`/graphql`}),_s}function xs(){_s?.close(),_s=void 0}async function Ss(e,t,n){try{return await bs().query(e.toString(),t,n?{signal:n}:{})}catch(e){throw e instanceof Ho&&e.code===`UNAUTHENTICATED`&&vs(),e}}async function Cs(e,t=6e4){let n=Date.now()+t;for(let t=500;;t=Math.min(t*2,5e3))try{let t=await e();if(t==null)throw new Ho(`INTERNAL`,`the command has no answer`);return t}catch(e){if(!(e instanceof Ho)||!e.passing||Date.now()+t>n)throw e;await new Promise(e=>setTimeout(e,t))}}async function ws(e,t,n,r){let i=new FormData;i.append(`operations`,JSON.stringify({query:e,variables:t})),i.append(`map`,JSON.stringify({0:[n]})),i.append(`0`,r);let a=await(await fetch(`/graphql`,{method:`POST`,body:i,headers:{"graphql-require-preflight":`1`,accept:`application/json`}})).json();if(a.errors?.length||a.data==null)throw Ho.of(a.errors);return a.data}function Ts(e){return e instanceof Ho?e.code===`OFFLINE`?$.errors.offline:e.code===`FORBIDDEN`?$.errors.forbidden:e.code===`NOT_FOUND`?$.errors.notFound:e.message:e instanceof Error?e.message:String(e)}var Es=new Map,Ds=60;function Os(){Es.clear()}function ks(e,t){Es.delete(e),Es.set(e,t);let[n]=Es.keys();Es.size>Ds&&n!==void 0&&Es.delete(n)}function As(e,t){let n=t===null?``:e.toString()+JSON.stringify(t),[r,i]=(0,A.useState)({key:``,data:void 0,error:void 0,loading:!0}),[a,o]=(0,A.useState)(0),s=(0,A.useRef)(t);s.current=t,(0,A.useEffect)(()=>{if(n===``)return;let t=new AbortController;return i(e=>({key:n,data:e.key===n?e.data:Es.get(n),error:void 0,loading:!0})),Ss(e,s.current,t.signal).then(e=>{ks(n,e),t.signal.aborted||i({key:n,data:e,error:void 0,loading:!1})},e=>{t.signal.aborted||i(t=>({...t,error:e,loading:!1}))}),()=>t.abort()},[n,a,e]);let c=(0,A.useCallback)(()=>o(e=>e+1),[]);return{data:r.key===n?r.data:Es.get(n),error:r.key===n?r.error:void 0,loading:r.loading||r.key!==n,again:c}}var js=new Set,Ms=``,Ns=!1;function Ps(e){Ns=!Ns,Ms=e+(Ns?`\xA0`:``);for(let e of js)e()}function Fs(){let e=(0,A.useSyncExternalStore)(e=>(js.add(e),()=>js.delete(e)),()=>Ms);return(0,Y.jsx)(`div`,{className:`unseen`,role:`status`,"aria-live":`assertive`,children:e})}var Is={activity:(0,Y.jsx)(`path`,{d:`M3 12h4l3 8 4-16 3 8h4`}),alert:(0,Y.jsx)(`path`,{d:`M12 8v5m0 3v.5M10.3 3.9 2.4 18a2 2 0 0 0 1.7 3h15.8a2 2 0 0 0 1.7-3L13.7 3.9a2 2 0 0 0-3.4 0Z`}),arrowRight:(0,Y.jsx)(`path`,{d:`M5 12h14m-6-6 6 6-6 6`}),back:(0,Y.jsx)(`path`,{d:`M19 12H5m6 6-6-6 6-6`}),board:(0,Y.jsx)(`path`,{d:`M4 4h4v16H4zM10 4h4v10h-4zM16 4h4v13h-4z`}),briefcase:(0,Y.jsx)(`path`,{d:`M3 8h18v12H3zM8 8V5a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v3M3 13h18`}),check:(0,Y.jsx)(`path`,{d:`m5 12.5 4.5 4.5L19 7.5`}),chevronDown:(0,Y.jsx)(`path`,{d:`m6 9 6 6 6-6`}),chevronLeft:(0,Y.jsx)(`path`,{d:`m15 6-6 6 6 6`}),chevronRight:(0,Y.jsx)(`path`,{d:`m9 6 6 6-6 6`}),clock:(0,Y.jsx)(`path`,{d:`M12 7v5l3.5 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z`}),close:(0,Y.jsx)(`path`,{d:`M6 6l12 12M18 6 6 18`}),code:(0,Y.jsx)(`path`,{d:`m8 8-4 4 4 4m8-8 4 4-4 4M13.5 5l-3 14`}),comment:(0,Y.jsx)(`path`,{d:`M4 5h16v11H9l-5 4z`}),copy:(0,Y.jsx)(`path`,{d:`M9 9h11v11H9zM5 15H4V4h11v1`}),document:(0,Y.jsx)(`path`,{d:`M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h5`}),download:(0,Y.jsx)(`path`,{d:`M12 4v11m-4-4 4 4 4-4M4 20h16`}),edit:(0,Y.jsx)(`path`,{d:`M4 20h4L19 9a2.1 2.1 0 0 0-4-4L4 16zM14 6l4 4`}),external:(0,Y.jsx)(`path`,{d:`M14 4h6v6M20 4l-9 9M18 14v6H4V6h6`}),filter:(0,Y.jsx)(`path`,{d:`M3 5h18l-7 8.5V20l-4-2v-4.5z`}),gear:(0,Y.jsx)(`path`,{d:`M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5v5M8.5 14.5v5`}),grip:(0,Y.jsx)(`path`,{d:`M9 5h.01M15 5h.01M9 12h.01M15 12h.01M9 19h.01M15 19h.01`}),help:(0,Y.jsx)(`path`,{d:`M9.2 9a2.9 2.9 0 1 1 4 2.7c-.8.4-1.2 1-1.2 1.8v.5M12 17h.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z`}),key:(0,Y.jsx)(`path`,{d:`M15 9a4 4 0 1 0-4 4l2-2 1 1v2h2v2h2v2h3v-3l-6.3-6.3A4 4 0 0 0 15 9Z`}),link:(0,Y.jsx)(`path`,{d:`M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.3 1.3M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17`}),lock:(0,Y.jsx)(`path`,{d:`M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4`}),mail:(0,Y.jsx)(`path`,{d:`M3 5h18v14H3zM3 6l9 7 9-7`}),moon:(0,Y.jsx)(`path`,{d:`M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z`}),more:(0,Y.jsx)(`path`,{d:`M5 12h.01M12 12h.01M19 12h.01`}),move:(0,Y.jsx)(`path`,{d:`M4 4v16M8 12h12m-5-5 5 5-5 5`}),people:(0,Y.jsx)(`path`,{d:`M15 20v-1a4 4 0 0 0-4-4H7a4 4 0 0 0-4 4v1M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM21 20v-1a4 4 0 0 0-3-3.9M15.5 4.2a3.5 3.5 0 0 1 0 6.6`}),person:(0,Y.jsx)(`path`,{d:`M19 20v-1a5 5 0 0 0-5-5h-4a5 5 0 0 0-5 5v1M12 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z`}),phone:(0,Y.jsx)(`path`,{d:`M8 3 4.5 4.5A14 14 0 0 0 19.5 19.5L21 16l-5-2-1.5 2A11 11 0 0 1 8 9.5L10 8z`}),pin:(0,Y.jsx)(`path`,{d:`M12 21s7-6.2 7-11.5a7 7 0 1 0-14 0C5 14.8 12 21 12 21ZM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z`}),plus:(0,Y.jsx)(`path`,{d:`M12 5v14M5 12h14`}),reopen:(0,Y.jsx)(`path`,{d:`M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5`}),search:(0,Y.jsx)(`path`,{d:`m20 20-4.5-4.5M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0Z`}),signOut:(0,Y.jsx)(`path`,{d:`M9 4H4v16h5M15 8l4 4-4 4M19 12H9`}),sort:(0,Y.jsx)(`path`,{d:`M7 4v16m-3-3 3 3 3-3M17 20V4m-3 3 3-3 3 3`}),sun:(0,Y.jsx)(`path`,{d:`M12 3v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z`}),system:(0,Y.jsx)(`path`,{d:`M3 4h18v13H3zM8 21h8M12 17v4`}),tag:(0,Y.jsx)(`path`,{d:`M3 4h8l10 10-7 7L4 11zM8 8.5h.01`}),transfer:(0,Y.jsx)(`path`,{d:`M4 8h15m-4-4 4 4-4 4M20 16H5m4 4-4-4 4-4`}),trash:(0,Y.jsx)(`path`,{d:`M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5`}),upload:(0,Y.jsx)(`path`,{d:`M12 16V5m-4 4 4-4 4 4M4 20h16`}),wifiOff:(0,Y.jsx)(`path`,{d:`M3 3l18 18M8.5 15.5a5 5 0 0 1 7 0M5 12a10 10 0 0 1 4-2.3M15 9.7a10 10 0 0 1 4 2.3M2 8.5A15 15 0 0 1 6.5 5.6M11 5a15 15 0 0 1 11 3.5M12 19h.01`})};function Ls({name:e,size:t=16}){return(0,Y.jsx)(`svg`,{className:`icon`,width:t,height:t,viewBox:`0 0 24 24`,fill:`none`,stroke:`currentColor`,strokeWidth:1.8,strokeLinecap:`round`,strokeLinejoin:`round`,"aria-hidden":`true`,focusable:`false`,children:Is[e]})}function Rs({variant:e=`secondary`,size:t=`medium`,icon:n,busy:r=!1,className:i=``,children:a,disabled:o,type:s=`button`,...c}){return(0,Y.jsxs)(`button`,{...c,type:s,disabled:o||r,"aria-busy":r||void 0,className:`button ${e} ${t} ${i}`,children:[r?(0,Y.jsx)(Vs,{}):n&&(0,Y.jsx)(Ls,{name:n}),a!==void 0&&(0,Y.jsx)(`span`,{children:a})]})}function zs({label:e,...t}){return(0,Y.jsx)(Bs,{text:e,children:(0,Y.jsx)(Rs,{variant:`quiet`,...t,className:`icon-only ${t.className??``}`,"aria-label":e})})}function Bs({text:e,children:t}){return(0,Y.jsxs)(Ia,{children:[(0,Y.jsx)(Ua,{delay:500,render:t}),(0,Y.jsx)(qa,{children:(0,Y.jsx)(vo,{sideOffset:6,className:`above`,children:(0,Y.jsx)(yo,{className:`tooltip`,children:e})})})]})}function Vs({label:e}){return(0,Y.jsx)(`span`,{className:`spinner`,role:e?`status`:void 0,"aria-label":e,"aria-hidden":!e||void 0})}var Hs=(0,A.createContext)(null);function Us({label:e,hint:t,error:n,children:r,hideLabel:i=!1}){let a=(0,A.useId)(),o=n||t?`${a}-note`:void 0;return(0,Y.jsxs)(`div`,{className:`field`,children:[(0,Y.jsx)(`label`,{htmlFor:a,className:i?`unseen`:void 0,children:e}),(0,Y.jsx)(Hs,{value:{id:a,note:o,invalid:!!n},children:r}),n?(0,Y.jsx)(`p`,{className:`field-error`,id:o,role:`alert`,children:n}):t&&(0,Y.jsx)(`p`,{className:`field-hint`,id:o,children:t})]})}function Ws(){let e=(0,A.useContext)(Hs);return e?{id:e.id,"aria-describedby":e.note,"aria-invalid":e.invalid||void 0}:{}}function Gs({className:e=``,...t}){return(0,Y.jsx)(`input`,{...Ws(),...t,className:`control ${e}`})}function Ks({className:e=``,rows:t=3,...n}){return(0,Y.jsx)(`textarea`,{...Ws(),rows:t,...n,className:`control ${e}`})}function qs({className:e=``,...t}){return(0,Y.jsx)(`select`,{...Ws(),...t,className:`control select ${e}`})}function Js({label:e,className:t=``,...n}){return(0,Y.jsx)(`input`,{type:`search`,autoComplete:`off`,spellCheck:!1,placeholder:e,...n,"aria-label":e,className:`control search ${t}`})}var Ys=A.createContext(void 0);function Xs(e){let t=A.useContext(Ys);if(!e&&t===void 0)throw Error(W(27));return t}var Zs=A.forwardRef(function(e,t){let{render:n,className:r,style:i,forceRender:a=!1,...o}=e,s=Xs(),c=s.useState(`open`),l=s.useState(`nested`),u=s.useState(`mounted`);return Tr(`div`,e,{state:{open:c,transitionStatus:s.useState(`transitionStatus`)},ref:[s.context.backdropRef,t],stateAttributesMapping:et,props:[{role:`presentation`,hidden:!u,style:{userSelect:`none`,WebkitUserSelect:`none`}},o],enabled:a||!l})}),Qs=A.createContext(void 0);function $s(e=!1){let t=A.useContext(Qs);if(t===void 0&&!e)throw Error(W(16));return t}function ec(e){let{focusableWhenDisabled:t,disabled:n,composite:r=!1,tabIndex:i=0,isNativeButton:a}=e,o=r&&t!==!1,s=r&&t===!1;return{props:A.useMemo(()=>{let e={onKeyDown(e){n&&t&&e.key!==`Tab`&&e.preventDefault()}};return r||(e.tabIndex=i,!a&&n&&(e.tabIndex=t?i:-1)),(a&&(t||o)||!a&&n)&&(e[`aria-disabled`]=n),a&&(!t||s)&&(e.disabled=n),e},[r,n,t,o,s,a,i])}}function tc(e,t,{detail:n=0,pointerType:r=``}={}){e.dispatchEvent(new(d(e)).PointerEvent(`click`,{bubbles:!0,cancelable:!0,composed:!0,detail:n,pointerType:r,shiftKey:t.shiftKey,ctrlKey:t.ctrlKey,altKey:t.altKey,metaKey:t.metaKey}))}function nc(e={}){let{disabled:t=!1,focusableWhenDisabled:n,tabIndex:r=0,native:i=!0,composite:a}=e,o=A.useRef(null),s=$s(!0),c=a??s!==void 0,{props:l}=ec({focusableWhenDisabled:n,disabled:t,composite:c,tabIndex:r,isNativeButton:i}),u=A.useCallback(()=>{let e=o.current;rc(e)&&c&&t&&l.disabled===void 0&&e.disabled&&(e.disabled=!1)},[t,l.disabled,c]);return U(u,[u]),{getButtonProps:A.useCallback((e={})=>{let{onClick:n,onMouseDown:r,onKeyUp:a,onKeyDown:o,onPointerDown:s,...u}=e;return fr({onClick(e){t?e.preventDefault():n?.(e)},onMouseDown(e){t||r?.(e)},onKeyDown(e){if(t||(Sr(e),o?.(e),e.baseUIHandlerPrevented))return;let n=e.target===e.currentTarget,r=e.currentTarget,a=rc(r),s=!i&&ic(r),l=n&&(i?a:!s),u=e.key===`Enter`,d=e.key===` `,f=r.getAttribute(`role`),p=f?.startsWith(`menuitem`)||f===`option`||f===`gridcell`;if(n&&c&&d){if(e.defaultPrevented&&p)return;e.preventDefault(),(!i||a)&&(e.preventBaseUIHandler(),tc(r,e))}else!l||i||!d&&!u?n&&s&&d&&e.preventDefault():e.defaultPrevented||(e.preventDefault(),u&&(e.preventBaseUIHandler(),tc(r,e)))},onKeyUp(e){t||(Sr(e),a?.(e),e.target===e.currentTarget&&i&&c&&rc(e.currentTarget)&&e.key===` `?e.preventDefault():e.baseUIHandlerPrevented||e.target!==e.currentTarget||i||c||e.defaultPrevented||e.key!==` `||(e.preventBaseUIHandler(),tc(e.currentTarget,e)))},onPointerDown(e){t?e.preventDefault():s?.(e)}},i?{type:`button`}:{role:`button`},l,u)},[t,l,c,i]),buttonRef:Z(e=>{o.current=e,u()})}}function rc(e){return s(e)&&e.tagName===`BUTTON`}function ic(e){return s(e)&&e.tagName===`A`&&!!e.href}var ac=A.forwardRef(function(e,t){let{render:n,className:r,style:i,disabled:a=!1,nativeButton:o=!0,...s}=e,c=Xs(),l=c.useState(`open`),{getButtonProps:u,buttonRef:d}=nc({disabled:a,native:o}),f={disabled:a};function p(e){l&&c.setOpen(!1,J(St,e.nativeEvent))}return Tr(`button`,e,{state:f,ref:[t,d],props:[{onClick:p},s,u]})}),oc=A.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,s=Xs(),c=Ra(a);return s.useSyncedValueWithCleanup(`descriptionElementId`,c),Tr(`p`,e,{ref:t,props:[{id:c},o]})}),sc=A.createContext(void 0);function cc(){let e=A.useContext(sc);if(e===void 0)throw Error(W(26));return e}var lc=`ArrowUp`,uc=`ArrowDown`,dc=`ArrowLeft`,fc=`ArrowRight`,pc=new Set([lc,uc,dc,fc,`Home`,`End`]),mc=[`Shift`,`Control`,`Alt`,`Meta`];function hc(e){return s(e)&&e.tagName===`INPUT`}function gc(e){return!!(hc(e)&&e.selectionStart!=null||s(e)&&e.tagName===`TEXTAREA`)}function _c(e,t,n,r){if(!e||!t||!t.scrollTo)return;let i=e.scrollLeft,a=e.scrollTop,o=e.clientWidth<e.scrollWidth,s=e.clientHeight<e.scrollHeight;if(o&&r!==`vertical`){let r=vc(e,t,`left`),a=yc(e),o=yc(t);n===`ltr`&&(r+t.offsetWidth+o.scrollMarginRight>e.scrollLeft+e.clientWidth-a.scrollPaddingRight?i=r+t.offsetWidth+o.scrollMarginRight-e.clientWidth+a.scrollPaddingRight:r-o.scrollMarginLeft<e.scrollLeft+a.scrollPaddingLeft&&(i=r-o.scrollMarginLeft-a.scrollPaddingLeft)),n===`rtl`&&(r-o.scrollMarginLeft<e.scrollLeft+a.scrollPaddingLeft?i=r-o.scrollMarginLeft-a.scrollPaddingLeft:r+t.offsetWidth+o.scrollMarginRight>e.scrollLeft+e.clientWidth-a.scrollPaddingRight&&(i=r+t.offsetWidth+o.scrollMarginRight-e.clientWidth+a.scrollPaddingRight))}if(s&&r!==`horizontal`){let n=vc(e,t,`top`),r=yc(e),i=yc(t);n-i.scrollMarginTop<e.scrollTop+r.scrollPaddingTop?a=n-i.scrollMarginTop-r.scrollPaddingTop:n+t.offsetHeight+i.scrollMarginBottom>e.scrollTop+e.clientHeight-r.scrollPaddingBottom&&(a=n+t.offsetHeight+i.scrollMarginBottom-e.clientHeight+r.scrollPaddingBottom)}e.scrollTo({left:i,top:a,behavior:`auto`})}function vc(e,t,n){let r=n===`left`?`offsetLeft`:`offsetTop`,i=0;for(;t.offsetParent&&(i+=t[r],t.offsetParent!==e);)t=t.offsetParent;return i}function yc(e){let t=getComputedStyle(e);return{scrollMarginTop:parseFloat(t.scrollMarginTop)||0,scrollMarginRight:parseFloat(t.scrollMarginRight)||0,scrollMarginBottom:parseFloat(t.scrollMarginBottom)||0,scrollMarginLeft:parseFloat(t.scrollMarginLeft)||0,scrollPaddingTop:parseFloat(t.scrollPaddingTop)||0,scrollPaddingRight:parseFloat(t.scrollPaddingRight)||0,scrollPaddingBottom:parseFloat(t.scrollPaddingBottom)||0,scrollPaddingLeft:parseFloat(t.scrollPaddingLeft)||0}}var bc=`--nested-dialogs`,xc=`data-nested-dialog-open`,Sc={...$e,...Be,nestedDialogOpen(e){return e?{[xc]:``}:null}},Cc=A.forwardRef(function(e,t){let{render:n,className:r,style:i,finalFocus:a,initialFocus:o,...s}=e,c=Xs(),l=c.useState(`descriptionElementId`),u=c.useState(`disablePointerDismissal`),d=c.useState(`floatingRootContext`),f=c.useState(`popupProps`),p=c.useState(`modal`),m=c.useState(`mounted`),h=c.useState(`nested`),g=c.useState(`nestedOpenDialogCount`),_=c.useState(`open`),v=c.useState(`openMethod`),y=c.useState(`titleElementId`),b=c.useState(`transitionStatus`),x=c.useState(`role`),S=d.useState(`floatingId`);cc(),bi({open:_,ref:c.context.popupRef,onComplete(){_&&c.context.onOpenChangeComplete?.(!0)}});let C=o===void 0?Ci(c.context.popupRef):o,w=g>0,T=c.useStateSetter(`popupElement`),E=Tr(`div`,e,{state:{open:_,nested:h,transitionStatus:b,nestedDialogOpen:w},props:[f,{id:S,"aria-labelledby":y,"aria-describedby":l,role:x,...Si,hidden:!m,onKeyDown(e){pc.has(e.key)&&e.stopPropagation()},style:{[bc]:g}},s],ref:[t,c.context.popupRef,T],stateAttributesMapping:Sc});return(0,Y.jsx)(oi,{context:d,openInteractionType:v,disabled:!m,closeOnFocusOut:!u,initialFocus:C,returnFocus:a,modal:p!==!1,restoreFocus:`popup`,children:E})}),wc=A.forwardRef(function(e,t){let{cutout:n,...r}=e,i;if(n){let e=n.getBoundingClientRect();i=`polygon(0% 0%,100% 0%,100% 100%,0% 100%,0% 0%,${e.left}px ${e.top}px,${e.left}px ${e.bottom}px,${e.right}px ${e.bottom}px,${e.right}px ${e.top}px,${e.left}px ${e.top}px)`}return(0,Y.jsx)(`div`,{ref:t,role:`presentation`,"data-base-ui-inert":``,...r,style:{position:`fixed`,inset:0,userSelect:`none`,WebkitUserSelect:`none`,clipPath:i}})}),Tc=A.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e,i=Xs(),a=i.useState(`mounted`),o=i.useState(`modal`),s=i.useState(`open`);return a||n?(0,Y.jsx)(sc.Provider,{value:n,children:(0,Y.jsxs)(Vr,{ref:t,...r,children:[a&&o===!0&&(0,Y.jsx)(wc,{ref:i.context.internalBackdropRef,inert:bo(!s)}),e.children]})}):null}),Ec={},Dc={},Oc=``;function kc(e,t){return a(e)?e:t}function Ac(e,t,n){return/hidden|clip/.test(e.getComputedStyle(kc(t,n)).overflowY)}function jc(e){if(typeof document>`u`)return!1;let t=Q(e);return d(t).innerWidth-t.documentElement.clientWidth>0}function Mc(e){if(!(typeof CSS<`u`&&CSS.supports&&CSS.supports(`scrollbar-gutter`,`stable`))||typeof document>`u`)return!1;let t=Q(e),n=t.documentElement,r=t.body,i=kc(n,r),a=i.style.overflowY,o=n.style.scrollbarGutter;n.style.scrollbarGutter=`stable`,i.style.overflowY=`scroll`;let s=i.offsetWidth;i.style.overflowY=`hidden`;let c=i.offsetWidth;return i.style.overflowY=a,n.style.scrollbarGutter=o,s===c}function Nc(e){let t=Q(e),n=t.documentElement,r=t.body,i=kc(n,r),a={overflowY:i.style.overflowY,overflowX:i.style.overflowX};return Object.assign(i.style,{overflowY:`hidden`,overflowX:`hidden`}),()=>{Object.assign(i.style,a)}}function Pc(e){let t=Q(e),n=t.documentElement,r=t.body,i=d(n),a=0,o=0,s=!1,c=en.create();if(ve&&(i.visualViewport?.scale??1)!==1)return()=>{};function l(){let t=i.getComputedStyle(n),c=i.getComputedStyle(r),l=(t.scrollbarGutter||``).includes(`both-edges`)?`stable both-edges`:`stable`;a=n.scrollTop,o=n.scrollLeft,Ec={scrollbarGutter:n.style.scrollbarGutter,overflowY:n.style.overflowY,overflowX:n.style.overflowX},Oc=n.style.scrollBehavior,Dc={position:r.style.position,height:r.style.height,width:r.style.width,boxSizing:r.style.boxSizing,overflowY:r.style.overflowY,overflowX:r.style.overflowX,scrollBehavior:r.style.scrollBehavior};let u=n.scrollHeight>n.clientHeight,d=n.scrollWidth>n.clientWidth,f=t.overflowY===`scroll`||c.overflowY===`scroll`,p=t.overflowX===`scroll`||c.overflowX===`scroll`,m=Math.max(0,i.innerWidth-r.clientWidth),h=Math.max(0,i.innerHeight-r.clientHeight),g=parseFloat(c.marginTop)+parseFloat(c.marginBottom),_=parseFloat(c.marginLeft)+parseFloat(c.marginRight),v=kc(n,r);s=Mc(e),s?(n.style.scrollbarGutter=l,v.style.overflowY=`hidden`,v.style.overflowX=`hidden`):(Object.assign(n.style,{scrollbarGutter:l,overflowY:`hidden`,overflowX:`hidden`}),(u||f)&&(n.style.overflowY=`scroll`),(d||p)&&(n.style.overflowX=`scroll`),Object.assign(r.style,{position:`relative`,height:g||h?`calc(100dvh - ${g+h}px)`:`100dvh`,width:_||m?`calc(100vw - ${_+m}px)`:`100vw`,boxSizing:`border-box`,overflowY:`hidden`,overflowX:`hidden`,scrollBehavior:`unset`}),r.scrollTop=a,r.scrollLeft=o,n.setAttribute(`data-base-ui-scroll-locked`,``),n.style.scrollBehavior=`unset`)}function u(){Object.assign(n.style,Ec),Object.assign(r.style,Dc),s||(n.scrollTop=a,n.scrollLeft=o,n.removeAttribute(`data-base-ui-scroll-locked`),n.style.scrollBehavior=Oc)}function f(){u(),c.request(l)}l();let p=X(i,`resize`,f);return()=>{c.cancel(),u(),typeof i.removeEventListener==`function`&&p()}}var Fc=new class{lockCount=0;restore=null;timeoutLock=ae.create();timeoutUnlock=ae.create();acquire(e){return this.lockCount+=1,this.lockCount===1&&this.restore===null&&this.timeoutLock.start(0,()=>this.lock(e)),this.release}release=()=>{--this.lockCount,this.lockCount===0&&this.restore&&this.timeoutUnlock.start(0,this.unlock)};unlock=()=>{this.lockCount===0&&this.restore&&(this.restore?.(),this.restore=null)};lock(e){if(this.lockCount===0||this.restore!==null)return;let t=Q(e),n=t.documentElement,r=t.body,i=d(n);if(Ac(i,n,r)){let t=new i.MutationObserver(()=>{Ac(i,n,r)||(t.disconnect(),this.restore=null,this.lock(e))}),a={attributes:!0};t.observe(n,a),t.observe(r,a),this.restore=()=>t.disconnect();return}let a=pe||!jc(e);this.restore=a?Nc(e):Pc(e)}};function Ic(e=!0,t=null){U(()=>{if(e)return Fc.acquire(t)},[e,t])}function Lc({store:e,parentContext:t,isDrawer:n}){let r=e.useState(`open`),i=e.useState(`mounted`),a=e.useState(`disablePointerDismissal`),o=e.useState(`modal`),s=e.useState(`popupElement`),c=e.useState(`floatingRootContext`),[l,u]=A.useState(0),[d,f]=A.useState(0),p=l===0,m=pi(c,{outsidePressEvent(){return e.context.internalBackdropRef.current||e.context.backdropRef.current?`intentional`:{mouse:o===`trap-focus`?`sloppy`:`intentional`,touch:`sloppy`}},outsidePress(t){if(!e.context.outsidePressEnabledRef.current||`button`in t&&t.button!==0)return!1;if(`touches`in t){if(t.type===`touchend`){if(t.changedTouches.length!==1||t.touches.length!==0)return!1}else if(t.touches.length!==1)return!1}let n=ke(t);if(p&&!a){if(o){let t=e.context.internalBackdropRef.current,r=e.context.backdropRef.current;return t||r?t===n||r===n||q(n,s)&&!n?.hasAttribute(`data-base-ui-portal`):!0}return!0}return!1},escapeKey:p});return Ic(r&&o===!0,s),e.useContextCallback(`onNestedDialogOpen`,(t,n)=>{(e.select(`open`)||e.select(`mounted`))&&(u(t),f(n))}),U(()=>{!r&&!i&&(u(0),f(0))},[r,i]),U(()=>(t?.onNestedDialogOpen&&r&&t.onNestedDialogOpen(l+1,d+ +!!n),()=>{t?.onNestedDialogOpen&&r&&t.onNestedDialogOpen(0,0)}),[n,r,l,d,t]),Pi(e,{activeTriggerProps:m.reference,inactiveTriggerProps:m.trigger,popupProps:m.floating,nestedOpenDialogCount:l,nestedOpenDrawerCount:d}),null}var Rc={...ia,modal:e=>e.modal,nested:e=>e.nested,nestedOpenDialogCount:e=>e.nestedOpenDialogCount,nestedOpenDrawerCount:e=>e.nestedOpenDrawerCount,disablePointerDismissal:e=>e.disablePointerDismissal,openMethod:e=>e.openMethod,descriptionElementId:e=>e.descriptionElementId,titleElementId:e=>e.titleElementId,viewportElement:e=>e.viewportElement,role:e=>e.role},zc=class extends Yi{constructor(e,t,n){let r=new Ii,i=Bc(e,r,t,n);super(i,Vc(r),Rc)}setOpen=(e,t)=>{t.preventUnmountOnClose=()=>{this.set(`preventUnmountingOnClose`,!0)},!e&&t.trigger==null&&this.state.activeTriggerId!=null&&(t.trigger=this.state.activeTriggerElement??void 0),this.context.onOpenChange?.(e,t),t.isCanceled||(this.state.floatingRootContext.dispatchOpenChange(e,t),this.update(Oi(this.state,e,t.trigger)))}};function Bc(e,t,n,r=!1){return{...Qi(t,n,r),modal:!0,disablePointerDismissal:!1,viewportElement:null,descriptionElementId:void 0,titleElementId:void 0,openMethod:null,nested:!1,nestedOpenDialogCount:0,nestedOpenDrawerCount:0,role:`dialog`,...e}}function Vc(e){return{popupRef:A.createRef(),backdropRef:A.createRef(),internalBackdropRef:A.createRef(),outsidePressEnabledRef:{current:!0},triggerElements:e,onOpenChange:void 0,onOpenChangeComplete:void 0}}function Hc(e,t){let{children:n,open:r,defaultOpen:i=!1,onOpenChange:a,onOpenChangeComplete:o,disablePointerDismissal:s=!1,modal:c=!0,actionsRef:l,handle:u,triggerId:d,defaultTriggerId:f=null}=t,p=e===`drawer`,m=e===`alert-dialog`,h=m?!0:c,g=m||s,_=m?`alertdialog`:`dialog`,v=Xs(!0),y={modal:h,disablePointerDismissal:g,nested:v!=null,role:_},b=wi((e,t)=>new zc({open:i,openProp:r,activeTriggerId:f,triggerIdProp:d,...y},e,t),!0);b.useControlledProp(`openProp`,r),b.useControlledProp(`triggerIdProp`,d),b.useSyncedValues(y),b.useContextCallback(`onOpenChange`,a),b.useContextCallback(`onOpenChangeComplete`,o);let x=b.useState(`open`),S=b.useState(`mounted`),C=b.useState(`payload`);Fi(b,x),Mi(b);let{forceUnmount:w}=Ni(x,b);A.useImperativeHandle(l,()=>({unmount:w,close:()=>b.setOpen(!1,J(Nt))}),[w,b]);let T=x||S||u!=null;return(0,Y.jsxs)(Ys.Provider,{value:b,children:[u&&(0,Y.jsx)(Ti,{handle:u,store:b}),T&&(0,Y.jsx)(Lc,{store:b,parentContext:v?.context,isDrawer:p}),typeof n==`function`?n({payload:C}):n]})}var Uc=R(function(e){return Hc(`dialog`,e)}),Wc=A.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,s=Xs(),c=Ra(a);return s.useSyncedValueWithCleanup(`titleElementId`,c),Tr(`h2`,e,{ref:t,props:[{id:c},o]})});function Gc(e){let t=A.useRef(``),n=A.useCallback(n=>{n.defaultPrevented||(t.current=n.pointerType,e(n,n.pointerType))},[e]);return{onClick:A.useCallback(n=>{n.detail===0?e(n,`keyboard`):(`pointerType`in n?e(n,n.pointerType):e(n,t.current),t.current=``)},[e]),onPointerDown:n}}function Kc(e,t){let n=A.useRef(e),r=Z(t);U(()=>{n.current!==e&&r(n.current),n.current=e},[e,r])}function qc(e,t){let{onClick:n,onPointerDown:r}=Gc(Z((n,r)=>{(typeof e==`function`?e():e)||t(r||(pe?`touch`:``))}));return A.useMemo(()=>({onClick:n,onPointerDown:r}),[n,r])}function Jc(e){let[t,n]=A.useState(null),r=qc(e,n);return Kc(e,t=>{t&&!e&&n(null)}),A.useMemo(()=>({openMethod:t,triggerProps:r}),[t,r])}var Yc=A.createContext(void 0);function Xc(e){let t=A.useContext(Yc);if(t===void 0&&!e)throw Error(W(33));return t}var Zc=A.createContext(void 0);function Qc(e){let t=A.useContext(Zc);if(t===void 0&&!e)throw Error(W(36));return t}var $c=A.createContext(void 0);function el(e=!0){let t=A.useContext($c);if(t===void 0&&!e)throw Error(W(25));return t}function tl({controlled:e,default:t,name:n,state:r=`value`}){let{current:i}=A.useRef(e!==void 0),[a,o]=A.useState(()=>t);return[i&&e!==void 0?e:a,A.useCallback(e=>{i||o(e)},[])]}var nl=A.createContext(null);function rl(e=`root`){let t=A.useContext(nl),n=A.useContext(Zc);return t===null||n===void 0?null:(e===`submenu-trigger`?n.virtualFocus||n.parentVirtualFocus:n.virtualFocus)?t:null}var il={visible:!0,ref:null};function al(){return il}function ol(e,t,n=`root`){let r=rl(n),i=((n===`submenu-trigger`?r?.useSubmenuTrigger:r?.useItem)??al)({label:e.label,children:e.children,render:e.render}),a=zt(t,i.ref);return{visible:i.visible,ref:a,props:i.props}}var sl=A.createContext(void 0);function cl(){let e=A.useContext(sl);if(e===void 0)throw Error(W(30));return e}function ll(e){e.preventDefault()}function ul(e){let{closeOnClick:t,highlighted:n,id:r,nodeId:i,store:a,typingRef:o,itemRef:s,itemMetadata:c}=e,l=Qc(),u=el(!0),d=c.type===`submenu-trigger`,f=d?l.parentVirtualFocus:l.virtualFocus,p=(d&&l.parent.type===`menu`?l.parent.store:l.store).useState(`webkitAriaSelected`,n),{events:m}=a.useState(`floatingTreeRoot`),h=a.useState(`open`),g=u!==void 0,_=!f&&h&&n?0:-1;return A.useMemo(()=>({id:r,role:`menuitem`,tabIndex:_,"aria-selected":p,onMouseDown:f?ll:void 0,onKeyDown(e){e.key===` `&&o?.current&&e.preventDefault()},onMouseMove(e){i&&m.emit(`itemhover`,{nodeId:i,target:e.currentTarget})},onClick(e){t&&m.emit(`close`,{domEvent:e.nativeEvent,reason:xt})},onMouseUp(e){if(u){let t=u.initialCursorPointRef.current;if(u.initialCursorPointRef.current=null,g&&t&&Math.abs(e.clientX-t.x)<=1&&Math.abs(e.clientY-t.y)<=1||g&&!ge&&e.button===2)return}s.current&&a.context.allowMouseUpTriggerRef.current&&(!g||e.button===2)&&c.type===`regular-item`&&tc(s.current,e,{detail:1,pointerType:`mouse`})}}),[t,_,r,m,i,a.context.allowMouseUpTriggerRef,o,s,u,g,c.type,p,f])}var dl={type:`regular-item`};function fl(e){let{closeOnClick:t,disabled:n,highlighted:r,id:i,store:a,typingRef:o=a.context.typingRef,nativeButton:s,itemMetadata:c,nodeId:l}=e,u=A.useRef(null),{getButtonProps:d,buttonRef:f}=nc({disabled:n,focusableWhenDisabled:!0,native:s,composite:!0}),p=ul({closeOnClick:t,highlighted:r,id:i,nodeId:l,store:a,typingRef:o,itemRef:u,itemMetadata:c}),m=A.useCallback(e=>fr(p,{onMouseEnter(e){c.type===`submenu-trigger`&&c.setActive(e.nativeEvent)}},e,d),[p,d,c]),h=zt(u,f);return A.useMemo(()=>({getItemProps:m,itemRef:h}),[m,h])}var pl=A.createContext({register:()=>{},unregister:()=>{},subscribeMapChange:()=>()=>{},nextIndexRef:{current:0}});function ml(){return A.useContext(pl)}function hl(e={}){let{guess:t,label:n,metadata:r,textRef:i,index:a}=e,{register:o,unregister:s,subscribeMapChange:c,nextIndexRef:l}=ml(),u=A.useRef(-1),[d,f]=A.useState(a==null&&t?()=>{if(u.current===-1){let e=l.current;l.current+=1,u.current=e}return u.current}:-1),p=a??d,m=A.useRef(null),h=A.useCallback(e=>{let t=m.current;t&&s(t),m.current=e,e&&o(e,{metadata:r??null,index:a??null,label:n,textRef:i})},[a,o,s,r,n,i]);return U(()=>{if(a==null)return c(e=>{let t=m.current?e.get(m.current)?.index:null;t!=null&&f(t)})},[a,c]),{ref:h,index:p}}var gl=`data-checked`,_l=`data-unchecked`,vl={checked(e){return e?{[gl]:``}:{[_l]:``}},...Be},yl=A.forwardRef(function(e,t){let{render:n,className:r,id:i,label:a,nativeButton:o=!1,disabled:s=!1,closeOnClick:c=!1,checked:l=!1,onCheckedChange:u,style:d,...f}=e,{store:p}=Qc(),m=hl({guess:!0,label:a}),h=Ra(i),g=p.useState(`disabled`),_=p.useState(`isActive`,m.index),v=p.useState(`floatingNodeId`),y=p.useState(`itemProps`),b=s||g,{getItemProps:x,itemRef:S}=fl({closeOnClick:c,disabled:b,highlighted:_,id:h,store:p,nativeButton:o,nodeId:v,itemMetadata:dl}),C=A.useMemo(()=>({disabled:b,highlighted:_,checked:l}),[b,_,l]);function w(e){let t=J(xt,e.nativeEvent,void 0,{preventUnmountOnClose:B});u?.(!l,t)}let T=Tr(`div`,e,{state:C,stateAttributesMapping:vl,props:[y,{role:`menuitemcheckbox`,"aria-checked":l,onClick:w},f,x],ref:[S,t,m.ref]});return(0,Y.jsx)(sl.Provider,{value:C,children:T})}),bl=A.forwardRef(function(e,t){let{checked:n,defaultChecked:r,onCheckedChange:i,...a}=e,[o,s]=tl({controlled:n,default:r??!1,name:`MenuCheckboxItem`,state:`checked`}),c=ol(e,t);function l(e,t){i?.(e,t),t.isCanceled||s(e)}return c.visible?(0,Y.jsx)(yl,{...a,checked:o,onCheckedChange:l,ref:c.ref}):null}),xl=A.forwardRef(function(e,t){let{render:n,className:r,style:i,keepMounted:a=!1,...o}=e,s=cl(),c=A.useRef(null),{transitionStatus:l,mounted:u,setMounted:d}=hi(s.checked);return bi({batch:!0,enabled:!s.checked,open:s.checked,ref:c,onComplete(){s.checked||d(!1)}}),Tr(`span`,e,{state:{checked:s.checked,disabled:s.disabled,highlighted:s.highlighted,transitionStatus:l},ref:[t,c],stateAttributesMapping:vl,props:{"aria-hidden":!0,...o},enabled:a||u})}),Sl=A.createContext(void 0);function Cl(){let e=A.useContext(Sl);if(e===void 0)throw Error(W(31));return e}var wl=A.forwardRef(function(e,t){let{render:n,className:r,style:i,...a}=e,[o,s]=A.useState(void 0),c=Tr(`div`,e,{ref:t,props:{role:`group`,"aria-labelledby":o,...a}});return(0,Y.jsx)(Sl.Provider,{value:s,children:c})}),Tl=A.forwardRef(function(e,t){let n=rl()?.Group??wl;return(0,Y.jsx)(n,{...e,ref:t})}),El=A.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,s=Ra(a),c=Cl();return U(()=>(c(s),()=>{c(e=>e===s?void 0:e)}),[c,s]),Tr(`div`,e,{ref:t,props:{id:s,"aria-hidden":!0,...o}})}),Dl=A.forwardRef(function(e,t){let{render:n,className:r,id:i,label:a,nativeButton:o=!1,disabled:s=!1,closeOnClick:c=!0,style:l,...u}=e,{store:d}=Qc(),f=hl({guess:!0,label:a}),p=Ra(i),m=d.useState(`disabled`),h=d.useState(`isActive`,f.index),g=d.useState(`floatingNodeId`),_=d.useState(`itemProps`),v=s||m,{getItemProps:y,itemRef:b}=fl({closeOnClick:c,disabled:v,highlighted:h,id:p,store:d,nativeButton:o,nodeId:g,itemMetadata:dl});return Tr(`div`,e,{state:{disabled:v,highlighted:h},props:[_,u,y],ref:[b,t,f.ref]})}),Ol=A.forwardRef(function(e,t){let n=ol(e,t);return n.visible?(0,Y.jsx)(Dl,{...e,ref:n.ref}):null}),kl=A.createContext(void 0);function Al(e){let t=A.useContext(kl);if(t===void 0&&!e)throw Error(W(69));return t}var jl=A.createContext(void 0);function Ml(){return A.useContext(jl)}function Nl(e,t){let n=kr(e.render);if(A.isValidElement(n)){let e=n.props;if(Object.hasOwn(e,`id`))return e.id??``}return e.id??t}function Pl(e,t,n){let r=Nl(e,t),i=r===t?void 0:r;return[r,A.useCallback(e=>n?.(e?i:void 0),[i,n])]}function Fl(e,t,n){let r=kr(e.render),i=A.isValidElement(r)?r.props:void 0,a=e[`aria-label`]??i?.[`aria-label`],o=e[`aria-labelledby`]??i?.[`aria-labelledby`];return o==null&&!a&&(o=t?t.id||void 0:n||void 0),o}var Il=A.forwardRef(function(e,t){let{render:n,className:r,style:i,finalFocus:a,id:o,initialFocus:s,...c}=e,{store:l,defaultFloatingId:u,setRenderedFloatingId:d,virtualFocus:f,orientation:p}=Qc(),m=Ml(),{side:h,align:g}=Xc(),_=Al(!0)!=null,v=l.useState(`open`),y=l.useState(`transitionStatus`),b=l.useState(`popupProps`),x=l.useState(`mounted`),S=l.useState(`instantType`),C=l.useState(`activeTriggerElement`),w=l.useState(`parent`),T=l.useState(`lastOpenChangeReason`),E=l.useState(`rootId`),D=l.useState(`floatingRootContext`),O=l.useState(`floatingTreeRoot`),ee=l.useState(`closeDelay`),k=l.useState(`hoverEnabled`),j=l.useState(`disabled`),M=l.useState(`openMethod`),N=l.useState(`activeTriggerId`),P=l.useState(`listElement`),[F,I]=Pl(e,u,d),L=Fl(e,C,N),R=w.type===`menu`?m:void 0,z=w.type===`context-menu`,te=s??w.type!==`menu`;s===void 0&&P&&w.type!==`menu`&&(te=()=>l.state.activeIndex===null&&P),bi({open:v,ref:l.context.popupRef,onComplete(){v&&l.context.onOpenChangeComplete?.(!0)}}),A.useEffect(()=>{function e(e){l.setOpen(!1,J(e.reason,e.domEvent))}return O.events.on(`close`,e),()=>{O.events.off(`close`,e)}},[O.events,l]),pa(D,{enabled:k&&!j&&!z&&w.type!==`menubar`,closeDelay:ee});let B=l.useStateSetter(`popupElement`),{parentVirtualFocusRef:V,handleFocus:H}=(A.useContext(nl)?.useParentHandoff??Rl)(l,w,v,f),U=Tr(`div`,e,{state:{transitionStatus:y,side:h,align:g,open:v,nested:w.type===`menu`,instant:S},ref:[t,l.context.popupRef,B,I],stateAttributesMapping:et,props:[b,{id:F,...P?{role:`presentation`}:{role:`menu`,"aria-orientation":p===`horizontal`?`horizontal`:void 0,"aria-labelledby":L},onKeyDown(e){R?.onPopupKeyDown?.(e),_&&pc.has(e.key)&&e.stopPropagation()},onFocus:H},go(y),c,{"data-rootownerid":E}]}),ne=w.type===void 0||z;(C||w.type===`menubar`&&T!==`outside-press`)&&(ne=!0);let W=R?.getReturnElement??V;return(0,Y.jsx)(oi,{context:D,openInteractionType:M,modal:z,disabled:!x,returnFocus:a??W??ne,explicitReturnFocus:a===void 0&&W?!1:void 0,initialFocus:te,restoreFocus:!0,getInsideElements:w.type===void 0?()=>[l.context.beforeTriggerFocusGuardRef.current]:void 0,externalTree:w.type===`menubar`?void 0:O,previousFocusableElement:C,nextFocusableElement:w.type===void 0?l.context.triggerFocusTargetRef:void 0,beforeContentFocusGuardRef:l.context.beforeContentFocusGuardRef,children:U})}),Ll={parentVirtualFocusRef:void 0,handleFocus:void 0};function Rl(){return Ll}var zl=A.forwardRef(function(e,t){let n=rl()?.Popup??Il;return(0,Y.jsx)(n,{...e,ref:t})}),Bl=A.createContext(void 0);function Vl(){let e=A.useContext(Bl);if(e===void 0)throw Error(W(32));return e}var Hl=A.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e,{store:i,parent:a}=Qc();if(!(i.useState(`mounted`)||n))return null;let o=a.type===`menu`||a.type===`menubar`?`group`:void 0;return(0,Y.jsx)(Bl.Provider,{value:n,children:(0,Y.jsx)(Vr,{ref:t,...r,portalOwnerRole:o})})});function Ul(e){let{children:t,elementsRef:n,labelsRef:r,onMapChange:i}=e,a=Z(i),[,o]=A.useState(0),s=M(Gl).current,c=M(Wl).current,l=A.useRef(0),u=A.useRef(!0),d=A.useRef(null),f=A.useRef(null),p=Z(()=>{u.current||(u.current=!0,o(e=>e+1))}),m=Z((e,t)=>{c.set(e,t),p()}),h=Z(e=>{c.delete(e),p()}),g=Z(e=>{let t=new Map;return n.current.length=0,r&&(r.current.length=0),e.forEach(e=>{t.set(e.element,{...e.registration.metadata??{},index:e.index}),n.current[e.index]=e.element,r&&(r.current[e.index]=e.registration.label===void 0?e.registration.textRef?.current?.textContent??e.element.textContent:e.registration.label)}),l.current=n.current.length,t});function _(e){if(f.current?.disconnect(),f.current=null,typeof MutationObserver!=`function`||e.length<2)return;let t=new MutationObserver(n=>{if(!Jl(n))return;let r=null;for(let n of e)if(n.isConnected){if(r&&Yl(r,n)>0){t.disconnect(),p();return}r=n}});f.current=t;let n=new Set;for(let t=1;t<e.length;t+=1){let r=ql(e[t-1],e[t]);r&&n.add(r)}n.forEach(e=>t.observe(e,{childList:!0}))}let v=Z(()=>{let[e,t]=Kl(c),n=g(e),r=d.current,i=!r||r.length!==e.length||e.some((e,t)=>{let n=r[t];return e.index!==n.index||e.element!==n.element||e.registration.index!==n.registration.index||e.registration.metadata!==n.registration.metadata});_(t),d.current=e,u.current=!1,i&&(s.forEach(e=>e(n)),a(n))});U(()=>(!u.current&&d.current&&g(d.current),()=>{n.current=[],r&&(r.current=[])}),[n,r,g]),U(()=>{u.current&&v()}),U(()=>()=>{f.current?.disconnect(),u.current=!0},[]);let y=Z(e=>(s.add(e),()=>{s.delete(e)})),b=A.useMemo(()=>({register:m,unregister:h,subscribeMapChange:y,nextIndexRef:l}),[m,h,y,l]);return(0,Y.jsx)(pl.Provider,{value:b,children:t})}function Wl(){return new Map}function Gl(){return new Set}function Kl(e){let t=new Set,n=[],r=[];e.forEach((e,i)=>{if(!i.isConnected)return;let a=e.index,o={index:a??-1,element:i,registration:e};a===null?r.push(o):a>=0&&(t.add(a),n.push(o))});let i=0;return r.sort((e,t)=>Yl(e.element,t.element)),r.forEach(e=>{for(;t.has(i);)i+=1;e.index=i,n.push(e),i+=1}),t.size>0&&n.sort((e,t)=>e.index-t.index),[n,r.map(e=>e.element)]}function ql(e,t){let n=e.parentElement;for(;n&&!n.contains(t);)n=n.parentElement;return n}function Jl(e){for(let t of e)for(let e=0;e<t.removedNodes.length;e+=1)if(t.removedNodes[e].isConnected)return!0;return!1}function Yl(e,t){return e.nextElementSibling===t?-1:t.nextElementSibling===e?1:e.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1}function Xl(e){let{store:t,domReference:n,positionerElement:r,open:i}=e,a=A.useRef(null),o=A.useRef(null),s=yi(r);U(()=>{i||(o.current?.abort(),o.current=null,t.state.instantType===`trigger-change`&&t.set(`instantType`,void 0))},[i,t]),U(()=>{let e=n,r=a.current;if(e&&(a.current=e),!r||!e||e===r||!t.select(`open`))return;t.set(`instantType`,void 0);let i=new AbortController;return o.current=i,s(()=>{t.select(`open`)&&t.set(`instantType`,`trigger-change`)},i.signal),()=>{i.abort()}},[n,s,t])}var Zl=20;function Ql(e,t,n,r){let[i,a]=A.useState(!1);U(()=>{if(!e||!t||n==null){a(!1);return}let r=Q(n).documentElement.clientWidth,i=n.offsetWidth;a(r>0&&i>0&&i>=r-Zl)},[e,t,n]),Ic(e&&(!t||i),r)}var $l=A.forwardRef(function(e,t){let{anchor:n,positionMethod:r=`absolute`,className:i,render:a,side:o,align:s,sideOffset:c=0,alignOffset:l=0,collisionBoundary:u=`clipping-ancestors`,collisionPadding:d=5,arrowPadding:f=5,sticky:p=!1,disableAnchorTracking:m=!1,collisionAvoidance:h=Pr,style:g,..._}=e,{store:v,virtualFocus:y,syncHighlightedItem:b}=Qc(),x=Vl(),S=el(!0),C=v.useState(`parent`),w=v.useState(`floatingRootContext`),T=v.useState(`floatingTreeRoot`),E=v.useState(`mounted`),D=v.useState(`open`),O=v.useState(`modal`),ee=v.useState(`openMethod`),k=v.useState(`activeTriggerElement`),j=v.useState(`transitionStatus`),M=v.useState(`positionerElement`),N=v.useState(`instantType`),P=v.useState(`adaptiveOrigin`),F=v.useState(`lastOpenChangeReason`),I=v.useState(`floatingNodeId`),L=v.useState(`floatingParentNodeId`),R=w.useState(`domReferenceElement`),z=n,te=c,B=l,V=s,H=h;C.type===`context-menu`&&(z=n??C.context?.anchor,V??=`start`,!o&&V!==`center`&&(B=e.alignOffset??2,te=e.sideOffset??-5));let U=o,ne=V;C.type===`menu`?(U??=`inline-end`,ne??=`start`,H=e.collisionAvoidance??Fr):C.type===`menubar`&&(U??=C.context.orientation===`vertical`?`inline-end`:`bottom`,ne??=`start`);let W=C.type===`context-menu`,re=po({anchor:z,floatingRootContext:w,positionMethod:S?`fixed`:r,mounted:E,side:U,sideOffset:te,align:ne,alignOffset:B,arrowPadding:W?0:f,collisionBoundary:u,collisionPadding:d,sticky:p,nodeId:I,keepMounted:x,disableAnchorTracking:m,collisionAvoidance:H,shift:W?{crossAxis:!(`side`in H&&H.side===`flip`),rootBoundary:`layoutViewport`}:void 0,externalTree:T,adaptiveOrigin:P,lazyFlip:y?`placement`:!1});A.useEffect(()=>{function e(e){e.open&&(e.parentNodeId===I&&v.set(`hoverEnabled`,!1),e.nodeId!==I&&e.parentNodeId===v.select(`floatingParentNodeId`)&&v.setOpen(!1,J(kt)))}return T.events.on(`menuopenchange`,e),()=>{T.events.off(`menuopenchange`,e)}},[v,T.events,I]),A.useEffect(()=>{if(v.select(`floatingParentNodeId`)==null)return;function e(e){if(e.open||e.nodeId!==v.select(`floatingParentNodeId`))return;let t=e.reason??`sibling-open`;v.setOpen(!1,J(t))}return T.events.on(`menuopenchange`,e),()=>{T.events.off(`menuopenchange`,e)}},[T.events,v]);let G=oe();A.useEffect(()=>{D||G.clear()},[D,G]),A.useEffect(()=>{function e(e){if(D&&e.nodeId===v.select(`floatingParentNodeId`)){if(e.target&&k&&k!==e.target){let e=v.select(`closeDelay`);e>0?G.isStarted()||G.start(e,()=>{v.setOpen(!1,J(kt))}):v.setOpen(!1,J(kt))}else G.clear()}}return T.events.on(`itemhover`,e),()=>{T.events.off(`itemhover`,e)}},[T.events,D,k,v,G]),A.useEffect(()=>{let e={open:D,nodeId:I,parentNodeId:L,reason:v.select(`lastOpenChangeReason`)};T.events.emit(`menuopenchange`,e)},[T.events,D,v,I,L]),Xl({store:v,domReference:R,positionerElement:M,open:D});let ie={open:D,side:re.side,align:re.align,anchorHidden:re.anchorHidden,nested:C.type===`menu`,instant:N},K=C.type===`menubar`&&C.context.modal;Ql(D&&(K||O&&F!==`trigger-hover`),ee===`touch`,M,k);let ae=_o(e,ie,{styles:re.positionerStyles,transitionStatus:j,props:_,refs:[t,v.useStateSetter(`positionerElement`)],hidden:!E,inert:!D}),se=E&&C.type!==`menu`&&(C.type!==`menubar`&&O&&F!==`trigger-hover`||C.type===`menubar`&&C.context.modal),ce=null;return C.type===`menubar`?ce=C.context.contentElement:C.type===void 0&&(ce=k),(0,Y.jsxs)(Yc.Provider,{value:re,children:[se&&(0,Y.jsx)(wc,{ref:C.type===`context-menu`||C.type===`nested-context-menu`?C.context.internalBackdropRef:null,inert:bo(!D),cutout:ce}),(0,Y.jsx)(Yr,{id:I,children:(0,Y.jsx)(Ul,{elementsRef:v.context.itemDomElements,labelsRef:v.context.itemLabels,onMapChange:b,children:ae})})]})}),eu=A.createContext(void 0);function tu(){let e=A.useContext(eu);if(e===void 0)throw Error(W(34));return e}var nu=A.forwardRef(function(e,t){let{render:n,className:r,value:i,defaultValue:a,onValueChange:o,disabled:s=!1,style:c,"aria-labelledby":l,...u}=e,[d,f]=A.useState(void 0),[p,m]=tl({controlled:i,default:a,name:`MenuRadioGroup`}),h=Z((e,t)=>{o?.(e,t),t.isCanceled||m(e)}),g=Tr(`div`,e,{state:{disabled:s},ref:t,props:{role:`group`,"aria-labelledby":l??d,"aria-disabled":s||void 0,...u}}),_=A.useMemo(()=>({value:p,setValue:h,disabled:s}),[p,h,s]);return(0,Y.jsx)(Sl.Provider,{value:f,children:(0,Y.jsx)(eu.Provider,{value:_,children:g})})}),ru=A.memo(A.forwardRef(function(e,t){let n=rl()?.RadioGroup??nu;return(0,Y.jsx)(n,{...e,ref:t})})),iu=A.createContext(void 0);function au(){let e=A.useContext(iu);if(e===void 0)throw Error(W(35));return e}var ou=A.forwardRef(function(e,t){let{render:n,className:r,id:i,label:a,nativeButton:o=!1,disabled:s=!1,closeOnClick:c=!1,value:l,style:u,...d}=e,{store:f}=Qc(),{value:p,setValue:m,disabled:h}=tu(),g=hl({guess:!0,label:a}),_=Ra(i),v=f.useState(`isActive`,g.index),y=f.useState(`floatingNodeId`),b=f.useState(`itemProps`),x=f.useState(`disabled`),S=s||h||x,C=p===l,{getItemProps:w,itemRef:T}=fl({closeOnClick:c,disabled:S,highlighted:v,id:_,store:f,nativeButton:o,nodeId:y,itemMetadata:dl}),E=A.useMemo(()=>({disabled:S,highlighted:v,checked:C}),[S,v,C]);function D(e){let t=J(xt,e.nativeEvent,void 0,{preventUnmountOnClose:B});m(l,t)}let O=Tr(`div`,e,{state:E,stateAttributesMapping:vl,props:[b,{role:`menuitemradio`,"aria-checked":C,onClick:D},d,w],ref:[T,t,g.ref]});return(0,Y.jsx)(iu.Provider,{value:E,children:O})}),su=A.forwardRef(function(e,t){let n=ol(e,t);return n.visible?(0,Y.jsx)(ou,{...e,ref:n.ref}):null}),cu=A.forwardRef(function(e,t){let{render:n,className:r,style:i,keepMounted:a=!1,...o}=e,s=au(),c=A.useRef(null),{transitionStatus:l,mounted:u,setMounted:d}=hi(s.checked);return bi({batch:!0,enabled:!s.checked,open:s.checked,ref:c,onComplete(){s.checked||d(!1)}}),Tr(`span`,e,{state:{checked:s.checked,disabled:s.disabled,highlighted:s.highlighted,transitionStatus:l},stateAttributesMapping:vl,ref:[t,c],props:{"aria-hidden":!0,...o},enabled:a||u})}),lu=A.createContext(null);function uu(e){let t=A.useContext(lu);if(t===null&&!e)throw Error(W(5));return t}function du(e){return e==null?gt:e.type.startsWith(`key`)?Et:e.type.startsWith(`mouse`)||e.type.startsWith(`pointer`)?Dt:gt}var fu={...ia,disabled:e=>e.parent.type===`menubar`&&e.parent.context.disabled||e.disabled,modal:e=>(e.parent.type===void 0||e.parent.type===`context-menu`)&&(e.modal??!0),openMethod:e=>e.openMethod,keyboardOpen:e=>e.keyboardOpen,allowMouseEnter:e=>e.allowMouseEnter,highlightItemOnHover:e=>e.highlightItemOnHover,parent:e=>e.parent,rootId:e=>e.parent.type===`menu`?e.parent.store.select(`rootId`):e.parent.type===void 0?e.rootId:e.parent.context.rootId,activeIndex:e=>e.activeIndex,listElement:e=>e.listElement,triggerControlsId:(e,t)=>{let n=ia.triggerPopupId(e,t);return n?e.listElement?.id||n:void 0},filterTriggerProps:e=>e.filterTriggerProps,inputProps:e=>e.inputProps,webkitAriaSelected:(e,t)=>ve&&e.inputFocused&&t?!0:void 0,highlightedItemId:e=>e.highlightedItem?.id||void 0,isActive:(e,t)=>e.activeIndex===t,hoverEnabled:e=>e.hoverEnabled,instantType:e=>e.instantType===`trigger-change`&&!ia.open(e)?void 0:e.instantType,lastOpenChangeReason:e=>e.openChangeReason,floatingTreeRoot:e=>e.parent.type===`menu`?e.parent.store.select(`floatingTreeRoot`):e.floatingTreeRoot,floatingNodeId:e=>e.floatingNodeId,floatingParentNodeId:e=>e.floatingParentNodeId,itemProps:e=>e.itemProps,closeDelay:e=>e.closeDelay,adaptiveOrigin:e=>e.adaptiveOrigin,keyboardEventRelay:e=>{if(e.keyboardEventRelay)return e.keyboardEventRelay;if(e.parent.type===`menu`)return e.parent.store.select(`keyboardEventRelay`)}},pu=class extends Yi{constructor(e,t,n=!1){let r=new Ii,i=hu(r,t,n,e);super(i,mu(r),fu),this.observe(`parent`,e=>{e.type===`menu`?this.context.allowMouseUpTriggerRef=e.store.context.allowMouseUpTriggerRef:e.type!==void 0&&(this.context.allowMouseUpTriggerRef=e.context.allowMouseUpTriggerRef)})}subscribeToParentMenu(){let e=this.state.parent;if(e.type!==`menu`)return;let t=e.store.select(`rootId`),n=e.store.select(`floatingTreeRoot`),r=e.store.select(`keyboardEventRelay`);return e.store.subscribe(()=>{let i=e.store.select(`rootId`),a=e.store.select(`floatingTreeRoot`),o=e.store.select(`keyboardEventRelay`);(t!==i||n!==a||r!==o)&&(t=i,n=a,r=o,this.notifyAll())})}setOpen(e,t){this.state.floatingRootContext.context.events.emit(`setOpen`,{open:e,eventDetails:t})}setActiveIndex(e,t,n){if(this.state.activeIndex!==e){let r=(e===null?void 0:this.context.itemDomElements.current[e])===this.context.reportedItem;this.context.highlightReason=r?`none`:t,this.context.highlightEvent=r?void 0:n}this.set(`activeIndex`,e)}highlightItem(e,t,n){let r=this.context.itemDomElements.current.indexOf(e);r>-1&&this.setActiveIndex(r,t,n)}};function mu(e){return{positionerRef:A.createRef(),popupRef:A.createRef(),typingRef:{current:!1},itemDomElements:{current:[]},itemLabels:{current:[]},highlightReason:`none`,highlightEvent:void 0,reportedItem:void 0,allowMouseUpTriggerRef:{current:!1},virtualFocusRef:void 0,triggerFocusTargetRef:A.createRef(),beforeTriggerFocusGuardRef:A.createRef(),beforeContentFocusGuardRef:A.createRef(),onOpenChangeComplete:void 0,triggerElements:e}}function hu(e,t,n=!1,r){return{...Qi(e,t,n),disabled:!1,modal:!0,openMethod:null,keyboardOpen:!1,allowMouseEnter:!1,highlightItemOnHover:!0,parent:{type:void 0},rootId:void 0,activeIndex:null,listElement:null,filterTriggerProps:H,inputProps:H,inputFocused:!1,highlightedItem:void 0,hoverEnabled:!0,instantType:void 0,openChangeReason:null,floatingTreeRoot:new Ur,floatingNodeId:void 0,floatingParentNodeId:null,itemProps:H,keyboardEventRelay:void 0,closeDelay:0,adaptiveOrigin:void 0,...r}}var gu=A.createContext(null);function _u(e,t){return(e===`trigger-press`||e===`item-press`)&&t?.detail===0}function vu(e,t){return e===`list-navigation`||_u(e,t)}var yu=R(function(e){let{children:t,open:n,onOpenChange:r,onOpenChangeComplete:i,onItemHighlighted:a,defaultOpen:o=!1,disabled:s=!1,modal:c,loopFocus:l=!0,orientation:u=`vertical`,actionsRef:d,closeParentOnEsc:f=!1,handle:p,triggerId:m,defaultTriggerId:h=null,highlightItemOnHover:g=!0,isSubmenu:_=!1,virtualFocus:v=!1,virtualFocusRef:y,allowEscape:b=!0,resetOnPointerLeave:x=!0}=e,S=el(!0),C=Qc(!0),w=uu(!0),T=C?.store,E=C?.virtualFocus??!1,D=A.useMemo(()=>_&&T?{type:`menu`,store:T}:w?{type:`menubar`,context:w}:S&&!T?{type:`context-menu`,context:S}:{type:void 0},[S,T,w,_]),O=Ra(),ee=Ra(),[k,j]=A.useState(void 0),N=(k??ee)||void 0,P=Kr(),F=D.type===`menu`?D.store:void 0,I=(n??o)&&F?.state.transitionStatus===`starting`,L=M(()=>I?F?.state.instantType:void 0).current,R=M(()=>{let e=new pu({open:o,openProp:n,activeTriggerId:h,triggerIdProp:m,parent:D,disabled:s,highlightItemOnHover:g,modal:D.type===void 0?c:void 0,rootId:O,instantType:L},N,P!=null);return e.context.virtualFocusRef=y,e}).current;R.useControlledProp(`openProp`,n),R.useControlledProp(`triggerIdProp`,m),R.useContextCallback(`onOpenChangeComplete`,i);let z=R.useState(`floatingTreeRoot`),te=Jr(z),B=R.useState(`open`),ne=R.useState(`activeTriggerElement`),W=R.useState(`positionerElement`),re=R.useState(`hoverEnabled`),G=R.useState(`disabled`),ie=R.useState(`lastOpenChangeReason`),K=R.useState(`parent`),ae=R.useState(`activeIndex`),se=R.useState(`keyboardOpen`),ce=R.useState(`payload`),le=R.useState(`floatingParentNodeId`),ue=A.useRef(null),de=A.useRef(K.type!==`context-menu`),fe=oe(),pe=A.useRef(!0),me=oe(),he=le!=null,{openMethod:ge,triggerProps:_e}=Jc(B);R.useSyncedValues({disabled:s,highlightItemOnHover:g,modal:K.type===void 0?c:void 0,openMethod:ge,rootId:O}),Mi(R);let{forceUnmount:ve,transitionStatus:ye}=Ni(B,R,()=>{R.set(`allowMouseEnter`,!1)},I),be=yi(R.context.popupRef);A.useEffect(()=>{if(L===void 0)return;let e=()=>{R.state.instantType===L&&R.set(`instantType`,void 0)};if(!B){e();return}if(ye!==void 0)return;if(R.context.popupRef.current==null){e();return}let t=new AbortController;return be(e,t.signal),()=>{t.abort()}},[L,B,ye,be,R]),U(()=>{S&&!C?R.update({parent:{type:`context-menu`,context:S},floatingNodeId:te,floatingParentNodeId:P}):(C||!R.select(`activeTriggerElement`))&&R.update({floatingNodeId:te,floatingParentNodeId:P})},[S,C,te,P,ne,R]),A.useEffect(()=>{B||(ue.current=null),K.type===`context-menu`&&(B?fe.start(500,()=>{de.current=!0}):(fe.clear(),de.current=!1))},[fe,B,K.type]),U(()=>{!B&&!re&&R.set(`hoverEnabled`,!0)},[B,re,R]);let xe=Z((e,t)=>{let n=t.reason;if(!e&&!R.select(`open`)||B===e&&t.trigger===ne&&ie===n)return;let i=ki(t);if(!e&&t.trigger==null&&(t.trigger=ne??void 0),r?.(e,t),t.isCanceled)return;R.state.floatingRootContext.dispatchOpenChange(e,t);let a=t.event;if(e===!1&&n!==`item-press`&&a?.type===`click`&&a.pointerType===`touch`&&!pe.current)return;e&&n===`trigger-focus`?(pe.current=!1,me.start(300,()=>{pe.current=!0})):(pe.current=!0,me.clear());let o=!e&&(n===`escape-key`||n==null);ue.current=t.event;let s=Oi(R.state,e,t.trigger,i());s.openChangeReason=n,s.keyboardOpen=e&&vu(n,a),s.instantType=K.type===`menubar`&&(n===`trigger-focus`||n===`focus-out`||n===`trigger-hover`||n===`list-navigation`||n===`sibling-open`)?`group`:_u(n,a)?`click`:o?`dismiss`:void 0,R.update(s)}),Se=mi({popupStore:R,floatingRootContext:R.state.floatingRootContext,floatingId:N,nested:P!=null,onOpenChange:xe}),Ce=Se.context.events;U(()=>{let e=({open:e,eventDetails:t})=>xe(e,t);return Ce.on(`setOpen`,e),()=>{Ce?.off(`setOpen`,e)}},[Ce,xe]),U(()=>R.subscribeToParentMenu(),[R]);let we=A.useCallback(()=>{R.setOpen(!1,J(Nt))},[R]);A.useImperativeHandle(d,()=>({unmount:ve,close:we}),[ve,we]);let Te;K.type===`context-menu`&&(Te=K.context),A.useImperativeHandle(Te?.positionerRef,()=>W,[W]),A.useImperativeHandle(Te?.actionsRef,()=>({setOpen:xe}),[xe]);let Ee=pi(Se,{enabled:!G,bubbles:{escapeKey:f&&K.type===`menu`},outsidePress(){return K.type!==`context-menu`||ue.current?.type===`contextmenu`||de.current},externalTree:he?z:void 0}),De=Qa(),q=Sa(Se,{enabled:!G,listRef:R.context.itemDomElements,activeIndex:ae,virtual:v,nested:K.type===`menubar`||!v&&K.type!==void 0,parentOrientation:K.type===`menubar`?K.context.orientation:void 0,loopFocus:l,focusItemOnOpen:v?se:void 0,allowEscape:v&&l&&b,orientation:u,triggerOrientation:v?`vertical`:u,rtl:De===`rtl`,disabledIndices:V,onNavigate(e,t){R.setActiveIndex(e,du(t),t?.nativeEvent)},openOnArrowKeyDown:K.type!==`context-menu`&&!(v&&_),externalTree:!v&&he?z:void 0,nestedReturnFocusRef:F?.context.virtualFocusRef,focusItemOnHover:g,resetOnPointerLeave:x}),Oe=A.useCallback(e=>{R.context.typingRef.current=e},[R]),ke=Ca(Se,{enabled:!G&&!v,listRef:R.context.itemLabels,elementsRef:R.context.itemDomElements,activeIndex:ae,resetMs:500,onMatch:(e,t)=>{B&&e!==ae&&R.setActiveIndex(e,Et,t.nativeEvent)},onTyping:Oe}),Ae=Z(a),je=A.useRef(-1),Me=Z(()=>{let e=R.state.activeIndex,t=e===null?void 0:R.context.itemDomElements.current[e]??void 0;if(t?.isConnected===!1)return;let n=t===void 0?-1:e;if(je.current===n&&R.context.reportedItem===t)return;je.current=n,R.context.reportedItem=t,v&&R.set(`highlightedItem`,t);let{highlightReason:r,highlightEvent:i}=R.context;R.context.highlightReason=gt,R.context.highlightEvent=void 0,a&&Ae(t,ht(r,i,{label:t===void 0?void 0:R.context.itemLabels.current[n]??void 0}))});U(()=>{Me()},[ae,Me]);let Ne=A.useMemo(()=>{if(!v)return q.reference;if(!q.trigger)return H;let{onFocus:e,...t}=q.trigger;return t},[v,q.reference,q.trigger]);R.useSyncedValue(`inputProps`,v?q.reference??H:H);let Pe=A.useMemo(()=>{let e=fr(ke.reference,Ne,Ee.reference,{onMouseMove(){R.set(`allowMouseEnter`,!0)}},_e);return e[`aria-haspopup`]=`menu`,e[`aria-expanded`]=B,e},[R,ke.reference,Ne,Ee.reference,_e,B]),Fe=A.useMemo(()=>{let e=fr(q.trigger,Ee.trigger,_e);return e[`aria-haspopup`]=`menu`,e[`aria-expanded`]=!1,e},[q.trigger,Ee.trigger,_e]);M(()=>(R.update({inactiveTriggerProps:Fe}),null)),Pi(R,{floatingRootContext:Se,activeTriggerProps:Pe,inactiveTriggerProps:Fe,popupProps:A.useMemo(()=>fr(Si,{onMouseMove(){R.set(`allowMouseEnter`,!0),K.type===`menu`&&R.set(`hoverEnabled`,!1)},onClick(){R.select(`hoverEnabled`)&&R.set(`hoverEnabled`,!1)},onKeyDown(e){let t=R.select(`keyboardEventRelay`);t&&!e.isPropagationStopped()&&t(e)}},ke.floating,q.floating,Ee.floating),[K.type,R,ke.floating,q.floating,Ee.floating]),itemProps:q.item??H});let Ie=A.useMemo(()=>({store:R,parent:D,orientation:u,loopFocus:l,allowEscape:b,defaultFloatingId:ee,setRenderedFloatingId:j,virtualFocus:v,parentVirtualFocus:E,syncHighlightedItem:Me}),[R,D,u,l,b,ee,v,E,Me]),Le=typeof t==`function`?t({payload:ce}):t,Re=(0,Y.jsxs)(Zc.Provider,{value:Ie,children:[p&&(0,Y.jsx)(Ti,{handle:p,store:R}),Le]});return(K.type===void 0||K.type===`context-menu`)&&(Re=(0,Y.jsx)(Xr,{externalTree:z,children:Re})),Re});function bu(e){let t=A.useContext(gu);if(t===null)return(0,Y.jsx)(yu,{...e});let n=t.Root;return(0,Y.jsx)(gu.Provider,{value:null,children:(0,Y.jsx)(n,{...t.options,...e})})}var xu=5;function Su(e,t){let n=Cu(t);return e.clientX>=n.left-xu&&e.clientX<=n.right+xu&&e.clientY>=n.top-xu&&e.clientY<=n.bottom+xu}function Cu(e){let t=e.getBoundingClientRect(),n=d(e);if(be)return t;let r=n.getComputedStyle(e,`::before`),i=n.getComputedStyle(e,`::after`);if(r.content===`none`&&i.content===`none`)return t;let a=parseFloat(r.width)||0,o=parseFloat(r.height)||0,s=parseFloat(i.width)||0,c=parseFloat(i.height)||0,l=Math.max(t.width,a,s),u=Math.max(t.height,o,c),f=l-t.width,p=u-t.height;return{left:t.left-f/2,right:t.right+f/2,top:t.top-p/2,bottom:t.bottom+p/2}}function wu(e={}){let{highlightItemOnHover:t,highlightedIndex:n,onHighlightedIndexChange:r}=$s(),{ref:i,index:a}=hl(e),o=n===a,s=A.useRef(null),c=zt(i,s);return{compositeProps:{tabIndex:o?0:-1,onFocus(){r(a)},onMouseMove(){let e=s.current;if(!t||!e)return;let n=e.hasAttribute(`disabled`)||e.ariaDisabled===`true`;!o&&!n&&e.focus()}},compositeRef:c,index:a}}function Tu(e){let{render:t,className:n,style:r,state:i=H,props:a=V,refs:o=V,metadata:s,stateAttributesMapping:c,tag:l=`div`,...u}=e,{compositeProps:d,compositeRef:f}=wu({metadata:s});return Tr(l,e,{state:i,ref:[f,...o],props:[d,...a,u],stateAttributesMapping:c})}function Eu(e){if(s(e)&&e.hasAttribute(`data-rootownerid`))return e.getAttribute(`data-rootownerid`);if(!l(e))return Eu(ee(e))}function Du(e,t){function n(n,r,i){let a=n.currentTarget;N.flushSync(()=>{e.setOpen(!1,J(Ct,n.nativeEvent,a))}),Nn(a.isConnected?a:t.current,r,i)?.focus()}function r(t){n(t,-1,e.select(`positionerElement`))}function i(t){let r=e.select(`positionerElement`);r&&Pn(t,r)?e.context.beforeContentFocusGuardRef.current?.focus():n(t,1,r)}return{handlePreFocusGuardFocus:r,handleFocusTargetFocus:i}}function Ou(e){let{enabled:t=!0,mouseDownAction:n,open:r}=e,i=A.useRef(!1);return A.useMemo(()=>t?{onMouseDown:e=>{(n===`open`&&!r||n===`close`&&r)&&(i.current=!0,Q(e.currentTarget).addEventListener(`click`,()=>{i.current=!1},{once:!0}))},onClick:e=>{i.current&&(i.current=!1,e.preventBaseUIHandler())}}:H,[t,n,r])}var ku=z(function(e,t){let{render:n,className:r,style:i,disabled:a=!1,nativeButton:o=!0,id:s,openOnHover:c,delay:l=100,closeDelay:u=0,handle:d,payload:f,...p}=e,m=Qc(!0),h=aa(d)??m?.store;if(!h)throw Error(W(85));let g=Ra(s),_=h.useState(`isTriggerActive`,g),v=h.useState(`floatingRootContext`),y=h.useState(`isOpenedByTrigger`,g),b=h.useState(`triggerControlsId`,g),x=A.useRef(null),S=ju(),C=$s(!0),w=qr(),T=A.useMemo(()=>w??new Ur,[w]),{registerTrigger:E,isMountedByThisTrigger:D}=ji(g,x,h,{payload:f,closeDelay:u,parent:S,floatingTreeRoot:T,floatingNodeId:Jr(T),floatingParentNodeId:Kr(),keyboardEventRelay:C?.relayKeyboardEvent}),O=S.type===`menubar`,ee=h.useState(`disabled`),k=a||ee||O&&S.context.disabled,{getButtonProps:j,buttonRef:M}=nc({disabled:k,native:o});A.useEffect(()=>{!y&&S.type===void 0&&(h.context.allowMouseUpTriggerRef.current=!1)},[h,y,S.type]);let N=A.useRef(null),P=oe(),F=Z(e=>{if(!N.current)return;P.clear(),h.context.allowMouseUpTriggerRef.current=!1;let t=e.target;q(N.current,t)||q(h.select(`positionerElement`),t)||t===N.current||t!=null&&Eu(t)===h.select(`rootId`)||Su(e,N.current)||T.events.emit(`close`,{domEvent:e,reason:Ot})});A.useEffect(()=>{let e=Q(N.current);if(y&&h.select(`lastOpenChangeReason`)===`trigger-hover`)return e.addEventListener(`mouseup`,F,{once:!0}),()=>{e.removeEventListener(`mouseup`,F)}},[y,F,h]);let I=O&&S.context.hasSubmenuOpen,L=ha(v,{enabled:(c??I)&&!k&&(!O||I&&!D),handleClose:ja({blockPointerEvents:!O}),mouseOnly:!0,move:!1,restMs:S.type===void 0?l:void 0,delay:{close:u},triggerElementRef:x,externalTree:T,isActiveTrigger:_,isClosing:()=>h.select(`transitionStatus`)===`ending`}),R=Au(y,h.select(`lastOpenChangeReason`)),z=si(v,{enabled:!k,event:y&&O?`click`:`mousedown`,toggle:!0,ignoreMouse:!1,stickIfOpen:S.type===void 0&&R}),te=sa(v,{enabled:!k&&I}),B=Ou({open:y,enabled:O,mouseDownAction:`open`}),V=A.useMemo(()=>fr(te.reference,z.reference),[te.reference,z.reference]),U=h.useState(`triggerProps`,D),ne=h.useState(`filterTriggerProps`),{handlePreFocusGuardFocus:re,handleFocusTargetFocus:G}=Du(h,x),ie={disabled:k,open:y},K=[N,t,M,E,x],ae=[V,L??H,U,{"aria-haspopup":`menu`,"aria-controls":b,id:g,onMouseDown:e=>{h.select(`open`)||(P.start(200,()=>{h.context.allowMouseUpTriggerRef.current=!0}),Q(e.currentTarget).addEventListener(`mouseup`,F,{once:!0}))}},ne,O?{role:`menuitem`}:{},B,p,j],se=Tr(`button`,e,{enabled:!O,stateAttributesMapping:Qe,state:ie,ref:K,props:ae});return O?(0,Y.jsx)(Tu,{tag:`button`,render:n,className:r,style:i,state:ie,refs:K,props:ae,stateAttributesMapping:Qe}):y?(0,Y.jsxs)(A.Fragment,{children:[(0,Y.jsx)(an,{ref:h.context.beforeTriggerFocusGuardRef,onFocus:re},`${g}-pre-focus-guard`),(0,Y.jsx)(A.Fragment,{children:se},g),(0,Y.jsx)(an,{ref:h.context.triggerFocusTargetRef,onFocus:G},`${g}-post-focus-guard`)]}):(0,Y.jsx)(A.Fragment,{children:se},g)});function Au(e,t){let n=oe(),[r,i]=A.useState(!1);return U(()=>{e&&t===`trigger-hover`?(i(!0),n.start(500,()=>{i(!1)})):e||(n.clear(),i(!1))},[e,t,n]),r}function ju(){let e=uu(!0);return A.useMemo(()=>e?{type:`menubar`,context:e}:{type:void 0},[e])}var Mu=A.forwardRef(function(e,t){let{className:n,render:r,orientation:i=`horizontal`,style:a,...o}=e;return Tr(`div`,e,{state:{orientation:i},ref:t,props:[{role:`separator`,"aria-orientation":i},o]})});function Nu(e){return e==null||e.hasAttribute(`disabled`)||e.getAttribute(`aria-disabled`)===`true`}var Pu=A.createContext(void 0);function Fu(e){let t=A.useContext(Pu);if(t===void 0&&!e)throw Error(W(47));return t}var Iu={...ia,disabled:e=>e.disabled,instantType:e=>e.instantType===`trigger-change`&&!ia.open(e)?void 0:e.instantType,openMethod:e=>e.openMethod,openChangeReason:e=>e.openChangeReason,isPressOpenedByTrigger:(e,t)=>e.openChangeReason===`trigger-press`&&ia.isOpenedByTrigger(e,t),isTouchPressOpen:(e,t)=>t&&e.openMethod===`touch`&&e.openChangeReason===`trigger-press`,hasTriggerFocusGuards:(e,t)=>ia.isOpenedByTrigger(e,t)&&!e.focusManagerModal,modal:e=>e.modal,titleElementId:e=>e.titleElementId,descriptionElementId:e=>e.descriptionElementId,openOnHover:e=>e.openOnHover,closeDelay:e=>e.closeDelay,adaptiveOrigin:e=>e.adaptiveOrigin},Lu=class extends Yi{constructor(e,t,n){let r=new Ii;super(Ru(e,r,t,n),zu(r),Iu)}setOpen=(e,t)=>{let n=t.reason===vt,r=t.reason===`trigger-press`&&t.event.detail===0,i=!e&&(t.reason===`escape-key`||t.reason==null),a=ki(t),o=this.select(`activeTriggerId`);if(!e&&t.reason===`close-press`&&t.trigger==null&&o!=null&&(t.trigger=this.context.triggerElements.getById(o)??this.select(`activeTriggerElement`)??void 0),this.context.onOpenChange?.(e,t),t.isCanceled)return;this.state.floatingRootContext.dispatchOpenChange(e,t);let s=()=>{let n=Oi(this.state,e,t.trigger,a());n.openChangeReason=t.reason,this.update(n)};n?(this.context.stickIfOpen=!0,this.context.stickIfOpenTimeout.start(500,()=>{this.context.stickIfOpen=!1}),N.flushSync(s)):s();let c;r?c=`click`:i?c=`dismiss`:t.reason===`focus-out`&&(c=`focus`),this.set(`instantType`,c)}};function Ru(e,t,n,r=!1){let i={...Qi(t,n,r),disabled:!1,modal:!1,focusManagerModal:!1,instantType:void 0,openMethod:null,openChangeReason:null,titleElementId:void 0,descriptionElementId:void 0,openOnHover:!1,closeDelay:0,adaptiveOrigin:void 0,...e};return i.open&&e?.mounted===void 0&&(i.mounted=!0),i}function zu(e){return{popupRef:A.createRef(),onOpenChange:void 0,onOpenChangeComplete:void 0,triggerFocusTargetRef:A.createRef(),beforeTriggerFocusGuardRef:A.createRef(),beforeContentFocusGuardRef:A.createRef(),stickIfOpenTimeout:new ae,stickIfOpen:!0,triggerElements:e}}var Bu=R(function({props:e}){let{children:t,open:n,defaultOpen:r=!1,onOpenChange:i,onOpenChangeComplete:a,modal:o=!1,handle:s,triggerId:c,defaultTriggerId:l=null}=e,u=Hu(s,{modal:o,open:r,openProp:n,activeTriggerId:l,triggerIdProp:c});u.useControlledProp(`openProp`,n),u.useControlledProp(`triggerIdProp`,c);let d=u.useState(`open`),f=u.useState(`mounted`),p=u.useState(`payload`);u.useContextCallback(`onOpenChange`,i),u.useContextCallback(`onOpenChangeComplete`,a),Fi(u,d),Mi(u);let{forceUnmount:m}=Ni(d,u,()=>{u.context.stickIfOpen=!0,u.set(`openChangeReason`,null)});u.useSyncedValues({modal:o}),A.useEffect(()=>{d||u.context.stickIfOpenTimeout.clear()},[u,d]),A.useImperativeHandle(e.actionsRef,()=>({unmount:m,close:()=>u.setOpen(!1,J(Nt))}),[m,u]);let h=d||f||s!=null;return(0,Y.jsxs)(Pu.Provider,{value:u,children:[s&&(0,Y.jsx)(Ti,{handle:s,store:u}),h&&(0,Y.jsx)(Uu,{store:u,modal:o}),typeof t==`function`?t({payload:p}):t]})});function Vu(e){return Fu(!0)?(0,Y.jsx)(Bu,{props:e}):(0,Y.jsx)(Xr,{children:(0,Y.jsx)(Bu,{props:e})})}function Hu(e,t){let n=wi((e,n)=>new Lu(t,e,n));return A.useEffect(()=>n.context.stickIfOpenTimeout.disposeEffect(),[n]),n}function Uu({store:e,modal:t}){let n=pi(e.useState(`floatingRootContext`),{outsidePressEvent:{mouse:t===`trap-focus`?`sloppy`:`intentional`,touch:`sloppy`}}),r=n.reference,i=n.floating;return Pi(e,{activeTriggerProps:r,inactiveTriggerProps:r,popupProps:i}),null}var Wu=z(function(e,t){let{render:n,className:r,style:i,disabled:a=!1,nativeButton:o=!0,handle:s,payload:c,openOnHover:l=!1,delay:u=300,closeDelay:d=0,id:f,...p}=e,m=Fu(!0),h=aa(s)??m;if(!h)throw Error(W(74));let g=Ra(f),_=h.useState(`isTriggerActive`,g),v=h.useState(`floatingRootContext`),y=h.useState(`isOpenedByTrigger`,g),b=h.useState(`triggerPopupId`,g),x=A.useRef(null),{registerTrigger:S,isMountedByThisTrigger:C}=ji(g,x,h,{payload:c,disabled:a,openOnHover:l,closeDelay:d}),w=h.useState(`isPressOpenedByTrigger`,g),T=h.useState(`isTouchPressOpen`,l),E=h.useState(`hasTriggerFocusGuards`,g),D=ha(v,{enabled:!a&&l&&!T,mouseOnly:!0,move:!1,handleClose:ja(),restMs:u,delay:{close:d},triggerElementRef:x,isActiveTrigger:_,isClosing:()=>h.select(`transitionStatus`)===`ending`}),O=si(v,{stickIfOpen:Z(()=>h.context.stickIfOpen)}),ee=qc(()=>h.select(`open`),e=>{h.set(`openMethod`,e)}),k=h.useState(`triggerProps`,C),{getButtonProps:j,buttonRef:M}=nc({disabled:a,native:o}),N={open(e){return w?Qe.open(e):Ze.open(e)}},{handlePreFocusGuardFocus:P,handleFocusTargetFocus:F}=Du(h,x),I=Tr(`button`,e,{state:{disabled:a,open:y},ref:[M,t,S,x],props:[O.reference,D,k,ee,{[Nr]:``,id:g,"aria-haspopup":`dialog`,"aria-expanded":y,"aria-controls":b},p,j],stateAttributesMapping:N}),L=(0,Y.jsx)(A.Fragment,{children:I},g);return E?(0,Y.jsxs)(A.Fragment,{children:[(0,Y.jsx)(an,{ref:h.context.beforeTriggerFocusGuardRef,onFocus:P}),L,(0,Y.jsx)(an,{ref:h.context.triggerFocusTargetRef,onFocus:F})]}):L}),Gu=A.createContext(void 0);function Ku(){let e=A.useContext(Gu);if(e===void 0)throw Error(W(45));return e}var qu=A.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e;return Fu().useState(`mounted`)||n?(0,Y.jsx)(Gu.Provider,{value:n,children:(0,Y.jsx)(Vr,{ref:t,...r})}):null}),Ju=A.createContext(void 0);function Yu(){let e=A.useContext(Ju);if(!e)throw Error(W(46));return e}var Xu=A.forwardRef(function(e,t){let{render:n,className:r,style:i,anchor:a,positionMethod:o,side:s,align:c,sideOffset:l,alignOffset:u,collisionBoundary:d=`clipping-ancestors`,collisionPadding:f,arrowPadding:p,sticky:m,disableAnchorTracking:h=!1,collisionAvoidance:g=Fr,..._}=e,v=Fu(),y=Ku(),b=Jr(),x=v.useState(`floatingRootContext`),S=v.useState(`mounted`),C=v.useState(`open`),w=v.useState(`openChangeReason`),T=v.useState(`activeTriggerElement`),E=v.useState(`modal`),D=v.useState(`openMethod`),O=v.useState(`positionerElement`),ee=v.useState(`instantType`),k=v.useState(`transitionStatus`),A=po({anchor:a,floatingRootContext:x,positionMethod:o,mounted:S,side:s,sideOffset:l,align:c,alignOffset:u,arrowPadding:p,collisionBoundary:d,collisionPadding:f,sticky:m,disableAnchorTracking:h,keepMounted:y,nodeId:b,collisionAvoidance:g,adaptiveOrigin:v.useState(`adaptiveOrigin`)});Xl({store:v,domReference:x.useState(`domReferenceElement`),positionerElement:O,open:C});let j=E===!0&&w!==`trigger-hover`;Ql(C&&j,D===`touch`,O,T);let M=v.useStateSetter(`positionerElement`),N=_o(e,{open:C,side:A.side,align:A.align,anchorHidden:A.anchorHidden,instant:ee},{styles:A.positionerStyles,transitionStatus:k,props:_,refs:[t,M],hidden:!S,inert:!C});return(0,Y.jsxs)(Ju.Provider,{value:A,children:[S&&j&&(0,Y.jsx)(wc,{inert:bo(!C),cutout:T}),(0,Y.jsx)(Yr,{id:b,children:N})]})}),Zu=A.createContext(void 0);function Qu(){let[e,t]=A.useState(0),n=Z(()=>(t(e=>e+1),()=>{t(e=>Math.max(0,e-1))}));return{context:A.useMemo(()=>({register:n}),[n]),hasClosePart:e>0}}var $u=A.forwardRef(function(e,t){let{render:n,className:r,style:i,initialFocus:a,finalFocus:o,...c}=e,l=Fu(),u=Yu(),d=Al(!0)!=null,{context:f,hasClosePart:p}=Qu(),m=l.useState(`open`),h=l.useState(`openMethod`),g=l.useState(`instantType`),_=l.useState(`transitionStatus`),v=l.useState(`popupProps`),y=l.useState(`titleElementId`),b=l.useState(`descriptionElementId`),x=l.useState(`modal`),S=l.useState(`mounted`),C=l.useState(`openChangeReason`),w=l.useState(`activeTriggerElement`),T=l.useState(`floatingRootContext`),E=T.useState(`floatingId`),D=l.useState(`disabled`),O=l.useState(`openOnHover`),ee=l.useState(`closeDelay`);bi({open:m,ref:l.context.popupRef,onComplete(){m&&l.context.onOpenChangeComplete?.(!0)}}),pa(T,{enabled:O&&!D,closeDelay:ee});let k=a===void 0?Ci(l.context.popupRef):a,A=x!==!1&&p;l.useSyncedValue(`focusManagerModal`,A);let j=l.useStateSetter(`popupElement`),M=Tr(`div`,e,{state:{open:m,side:u.side,align:u.align,instant:g,transitionStatus:_},ref:[t,l.context.popupRef,j],props:[v,{id:E,role:`dialog`,...Si,"aria-labelledby":y,"aria-describedby":b,onKeyDown(e){d&&pc.has(e.key)&&e.stopPropagation()}},go(_),c],stateAttributesMapping:et});return(0,Y.jsx)(oi,{context:T,openInteractionType:h,modal:A,disabled:!S||C===`trigger-hover`,initialFocus:k,returnFocus:o,restoreFocus:`popup`,getInsideElements:()=>[l.context.beforeTriggerFocusGuardRef.current],previousFocusableElement:s(w)?w:void 0,nextFocusableElement:l.context.triggerFocusTargetRef,beforeContentFocusGuardRef:l.context.beforeContentFocusGuardRef,children:(0,Y.jsx)(Zu.Provider,{value:f,children:M})})});function ed({open:e,onClose:t,title:n,description:r,children:i,footer:a,size:o=`medium`,initialFocus:s}){return(0,Y.jsx)(Uc,{open:e,onOpenChange:e=>!e&&t(),children:(0,Y.jsxs)(Tc,{children:[(0,Y.jsx)(Zs,{className:`backdrop`}),(0,Y.jsxs)(Cc,{className:`dialog ${o}`,...s?{initialFocus:s}:{},children:[(0,Y.jsxs)(`header`,{className:`dialog-head`,children:[(0,Y.jsx)(Wc,{className:`dialog-title`,children:n}),(0,Y.jsx)(ac,{render:(0,Y.jsx)(zs,{icon:`close`,label:$.common.close})})]}),r&&(0,Y.jsx)(oc,{className:`dialog-description`,render:(0,Y.jsx)(`div`,{}),children:r}),i&&(0,Y.jsx)(`div`,{className:`dialog-body`,children:i}),a&&(0,Y.jsx)(`footer`,{className:`dialog-foot`,children:a})]})]})})}function td({open:e,onClose:t,label:n,children:r,initialFocus:i,finalFocus:a}){return(0,Y.jsx)(Uc,{open:e,modal:!1,disablePointerDismissal:!0,onOpenChange:e=>!e&&t(),children:(0,Y.jsx)(Tc,{children:(0,Y.jsx)(Cc,{className:`drawer`,"aria-label":n,...i?{initialFocus:i}:{},...a?{finalFocus:a}:{},children:r})})})}function nd(e){e&&requestAnimationFrame(()=>e.querySelector(`[role^=menuitem]`)?.focus())}function rd({trigger:e,children:t,align:n=`start`,open:r,onOpenChange:i,anchor:a}){return(0,Y.jsxs)(bu,{modal:!1,...r===void 0?{}:{open:r},...i?{onOpenChange:e=>i(e)}:{},children:[e&&(0,Y.jsx)(ku,{render:e}),(0,Y.jsx)(Hl,{children:(0,Y.jsx)($l,{sideOffset:4,align:n,className:`above`,...a===void 0?{}:{anchor:a},children:(0,Y.jsx)(zl,{className:`menu`,ref:e?void 0:nd,children:t})})})]})}function id({icon:e,children:t,onSelect:n,danger:r=!1,disabled:i=!1,hint:a}){return(0,Y.jsxs)(Ol,{className:`menu-item ${r?`danger`:``}`,disabled:i,onClick:n,children:[e&&(0,Y.jsx)(Ls,{name:e}),(0,Y.jsx)(`span`,{className:`menu-words`,children:t}),a&&(0,Y.jsx)(`span`,{className:`menu-hint`,children:a})]})}function ad({value:e,onChange:t,choices:n,label:r}){return(0,Y.jsx)(ru,{value:e,onValueChange:e=>t(e),"aria-label":r,children:n.map(e=>(0,Y.jsxs)(su,{value:e.value,className:`menu-item`,closeOnClick:!0,children:[(0,Y.jsx)(`span`,{className:`menu-mark`,children:(0,Y.jsx)(cu,{children:(0,Y.jsx)(Ls,{name:`check`})})}),(0,Y.jsx)(`span`,{className:`menu-words`,children:e.label})]},e.value))})}function od({checked:e,onChange:t,children:n}){return(0,Y.jsxs)(bl,{className:`menu-item`,checked:e,onCheckedChange:e=>t(e),children:[(0,Y.jsx)(`span`,{className:`menu-mark`,children:(0,Y.jsx)(xl,{children:(0,Y.jsx)(Ls,{name:`check`})})}),(0,Y.jsx)(`span`,{className:`menu-words`,children:n})]})}function sd({label:e,children:t}){return(0,Y.jsxs)(Tl,{children:[(0,Y.jsx)(El,{className:`menu-label`,children:e}),t]})}function cd(){return(0,Y.jsx)(Mu,{className:`menu-separator`})}function ld({trigger:e,children:t,label:n,align:r=`start`,open:i,onOpenChange:a}){return(0,Y.jsxs)(Vu,{...i===void 0?{}:{open:i},...a?{onOpenChange:e=>a(e)}:{},children:[(0,Y.jsx)(Wu,{render:e}),(0,Y.jsx)(qu,{children:(0,Y.jsx)(Xu,{sideOffset:4,align:r,className:`above`,children:(0,Y.jsx)($u,{className:`popover`,"aria-label":n,children:t})})})]})}var ud=A.createContext(void 0);function dd(){let e=A.useContext(ud);if(e===void 0)throw Error(W(64));return e}var fd=`data-activation-direction`,pd={tabActivationDirection:e=>({[fd]:e})},md=A.forwardRef(function(e,t){let{className:n,defaultValue:r=0,onValueChange:i,orientation:a=`horizontal`,render:o,value:s,style:c,...l}=e,u=e.defaultValue!==void 0,d=A.useRef([]),[f,p]=A.useState(()=>new Map),[m,h]=tl({controlled:s,default:r,name:`Tabs`,state:`value`}),g=s!==void 0,[_,v]=A.useState(()=>new Map),y=A.useRef(void 0),b=A.useCallback(e=>hd(_,e),[_]),[x,S]=A.useState(()=>({previousValue:m,tabActivationDirection:`none`})),{previousValue:C,tabActivationDirection:w}=x,T=w,E=!1;C!==m&&(T=gd(C,m,a,_),E=C!=null&&m!=null&&b(m)==null);let D=E?C:m,O=C!==D||w!==T;U(()=>{O&&S({previousValue:D,tabActivationDirection:T})},[D,O,T]);let ee=Z((e,t)=>{t.activationDirection=gd(m,e,a,_),i?.(e,t),t.isCanceled||h(()=>e)}),k=Z((e,t)=>{i?.(e,J(t,void 0,void 0,{activationDirection:`none`}))}),j=Z((e,t)=>(p(n=>{let r=new Map(n);return r.set(e,t),r}),()=>{p(n=>{if(n.get(e)!==t)return n;let r=new Map(n);return r.delete(e),r})})),M=A.useCallback(e=>f.get(e),[f]),N=A.useCallback(e=>{for(let t of _.values())if(e===t.value)return t.id},[_]),P=A.useMemo(()=>({getTabElementBySelectedValue:b,getTabIdByPanelValue:N,getTabPanelIdByValue:M,onValueChange:ee,orientation:a,registerMountedTabPanel:j,setTabMap:v,tabActivationDirection:T,value:m}),[b,N,M,ee,a,j,v,T,m]),F=A.useMemo(()=>{for(let e of _.values())if(e.value===m)return e},[_,m]),I=A.useMemo(()=>{for(let e of _.values())if(!e.disabled)return e.value},[_]),L=A.useRef(!u),R=A.useRef(r),z=A.useRef(u),te=A.useRef(!1);U(()=>{if(g)return;function e(e,t){h(()=>e),S({previousValue:e,tabActivationDirection:`none`}),k(e,t),L.current=!1}if(_.size===0){te.current&&m!==null&&!y.current?.isConnected&&e(null,jt);return}te.current=!0,y.current=_.keys().next().value;let t=F?.disabled,n=F==null&&m!==null;if(!t&&m===R.current&&(z.current=!1),z.current&&t&&m===R.current)return;let r=L.current;if(t||n){let n=I??null;if(m===n){L.current=!1;return}let i=jt;r?i=Mt:t&&(i=At),e(n,i)}else r&&F!=null&&(k(m,Mt),L.current=!1)},[I,g,k,F,h,_,m]);let B=Tr(`div`,e,{state:{orientation:a,tabActivationDirection:T},ref:t,props:l,stateAttributesMapping:pd});return(0,Y.jsx)(ud.Provider,{value:P,children:(0,Y.jsx)(Ul,{elementsRef:d,children:B})})});function hd(e,t){for(let[n,r]of e.entries())if(t===r.value)return n;return null}function gd(e,t,n,r){if(e==null||t==null)return`none`;let[i,a,o]=n===`horizontal`?[`left`,`left`,`right`]:[`top`,`up`,`down`],s=hd(r,e),c=hd(r,t);if(s==null||c==null)return s!==c&&(typeof e==`number`||typeof e==`string`)&&typeof e==typeof t?t>e?o:a:`none`;let l=s.getBoundingClientRect()[i],u=c.getBoundingClientRect()[i];return u<l?a:u>l?o:`none`}var _d=`data-composite-item-active`,vd=A.createContext(void 0);function yd(){let e=A.useContext(vd);if(e===void 0)throw Error(W(65));return e}var bd=A.forwardRef(function(e,t){let{className:n,disabled:r=!1,render:i,value:a,id:o,nativeButton:s=!0,style:c,...l}=e,{value:u,getTabPanelIdByValue:d,onValueChange:f,orientation:p,tabActivationDirection:m}=dd(),{activateOnFocus:h,registerTabResizeObserverElement:g,tabsListElement:_}=yd(),{highlightedIndex:v,onHighlightedIndexChange:y}=$s(),b=Ra(o),{compositeProps:x,compositeRef:S,index:C}=wu({metadata:A.useMemo(()=>({disabled:r,id:b,value:a}),[r,b,a])}),w=a===u,T=A.useRef(!1),E=A.useRef(null),D=Z(e=>{E.current?.(),E.current=e?g(e):null});U(()=>{if(T.current){T.current=!1;return}if(!(w&&C>-1&&v!==C))return;let e=_;if(e!=null){let t=De(Q(e));if(t&&q(e,t))return}r||y(C)},[w,C,v,y,r,_]);let{getButtonProps:O,buttonRef:ee}=nc({disabled:r,native:s,focusableWhenDisabled:!0}),k=d(a),j=A.useRef(!1),M=A.useRef(!1);function N(e){f(a,J(gt,e.nativeEvent,void 0,{activationDirection:`none`}))}function P(e){w||r||N(e)}function F(e){w||r||h&&(!j.current||M.current)&&N(e)}function I(e){if(w||r)return;j.current=!0,M.current=e.button===0;let t=Q(e.currentTarget);function n(){j.current=!1,M.current=!1,t.removeEventListener(`pointerup`,n),t.removeEventListener(`pointercancel`,n)}t.addEventListener(`pointerup`,n),t.addEventListener(`pointercancel`,n)}return Tr(`button`,e,{state:{disabled:r,active:w,orientation:p,tabActivationDirection:m},ref:[t,ee,S,D],props:[x,{role:`tab`,"aria-controls":k,"aria-selected":w,id:b,onClick:P,onFocus:F,onPointerDown:I,[_d]:w?``:void 0,onKeyDownCapture(){T.current=!0}},l,O],stateAttributesMapping:pd})}),xd=`data-index`,Sd={...pd,...Be},Cd=A.forwardRef(function(e,t){let{className:n,value:r,render:i,keepMounted:a=!1,style:o,...s}=e,{value:c,getTabIdByPanelValue:l,orientation:u,tabActivationDirection:d,registerMountedTabPanel:f}=dd(),p=Ra(),{ref:m,index:h}=hl(),g=r===c,{mounted:_,transitionStatus:v,setMounted:y}=hi(g),b=!_,x=l(r),S={hidden:b,orientation:u,tabActivationDirection:d,transitionStatus:v},C=A.useRef(null),w=Tr(`div`,e,{state:S,ref:[t,m,C],props:[{"aria-labelledby":x,hidden:b,id:p,role:`tabpanel`,tabIndex:g?0:-1,inert:bo(!g),[xd]:h},s],stateAttributesMapping:Sd});return bi({open:g,ref:C,onComplete(){g||y(!1)}}),U(()=>{if(!(p==null||b&&!a))return f(r,p)},[b,a,r,p,f]),a||_?w:null});function wd(e){let{loopFocus:t=!0,orientation:n=`both`,grid:r,onLoop:i,direction:a,highlightedIndex:o,onHighlightedIndexChange:s,rootRef:c,enableHomeAndEndKeys:l=!1,stopEventPropagation:u,disabledIndices:d,modifierKeys:f=V}=e,[p,m]=A.useState(0),h=r!=null,g=A.useRef(null),_=zt(g,c),v=A.useRef([]),y=A.useRef(!1),b=A.useRef(null),x=o??p,S=Z((e,t=!1)=>{if(b.current=v.current[e]??null,(s??m)(e),t){let t=v.current[e];_c(g.current,t,a,n)}}),C=Z(e=>{if(e.size===0)return;if(y.current){let e=v.current,t=e.indexOf(b.current);if(t===-1){let t=e[x];!t||dn(e,x,d)?S(Td(e,d)):b.current=t}else t!==x&&S(t);return}y.current=!0;let t=Array.from(e.keys()),r=t.find(e=>e?.hasAttribute(`data-composite-item-active`))??null,i=r?e.get(r)?.index??-1:-1;if(i!==-1)S(i);else if(dn(t,x,d)){let e=un(t,{disabledIndices:d});on(t,e)||S(e)}_c(g.current,r,a,n)});U(()=>{if(d==null||o!=null||!y.current)return;let e=v.current;if(dn(e,x,d)){let t=un(e,{disabledIndices:d});on(e,t)||S(t)}},[d,o,x,v,S]);let w=Z((e,t,n)=>i?i(e,t,n,v):n),T=Z(e=>{let o=e.key===`Home`||e.key===`End`;if(!pc.has(e.key)||!l&&o||Ed(e,f)||!g.current)return;let s=a===`rtl`,c=s?dc:fc,p=s?fc:dc,m=n===`vertical`?uc:c,_=n===`vertical`?lc:p,y=ke(e.nativeEvent);if(y!=null&&gc(y)&&!Nu(y)){let t=y.selectionStart,n=y.selectionEnd,r=y.value;if(t==null||e.shiftKey||t!==n||e.key!==_&&t<r.length||e.key!==m&&t>0)return}let b=x,C=sn(v,d),T=cn(v,d);r!=null&&(b=r({disabledIndices:d,elementsRef:v,event:e,highlightedIndex:x,loopFocus:t,maxIndex:T,minIndex:C,onLoop:w,orientation:n,rtl:s}));let E=n!==`vertical`&&e.key===c||n!==`horizontal`&&e.key===`ArrowDown`,D=n!==`vertical`&&e.key===p||n!==`horizontal`&&e.key===`ArrowUp`;l&&(e.key===`Home`?b=C:e.key===`End`&&(b=T)),b===x&&(E||D)&&(t&&b===T&&E?(b=C,i&&(b=i(e,x,b,v))):t&&b===C&&D?(b=T,i&&(b=i(e,x,b,v))):b=un(v.current,{startingIndex:b,decrement:D,disabledIndices:d})),b!==x&&!on(v.current,b)&&(u&&e.stopPropagation(),(h||o||E||D)&&e.preventDefault(),S(b,!0),queueMicrotask(()=>{v.current[b]?.focus()}))});return{props:{ref:_,onFocus(e){let t=g.current,n=ke(e.nativeEvent);t&&n!=null&&gc(n)&&n.setSelectionRange(0,n.value.length)},onKeyDown:T},highlightedIndex:x,onHighlightedIndexChange:S,elementsRef:v,onMapChange:C,relayKeyboardEvent:T}}function Td(e,t){let n=-1;for(let r=0;r<e.length;r+=1){let i=e[r];if(i&&!dn(e,r,t)){if(i.hasAttribute(`data-composite-item-active`))return r;n===-1&&(n=r)}}return Math.max(n,0)}function Ed(e,t){for(let n of mc)if(!t.includes(n)&&e.getModifierState(n))return!0;return!1}function Dd(e){let{render:t,className:n,style:r,refs:i=V,props:a=V,state:o=H,stateAttributesMapping:s,highlightedIndex:c,onHighlightedIndexChange:l,orientation:u,grid:d,loopFocus:f,onLoop:p,enableHomeAndEndKeys:m,onMapChange:h,stopEventPropagation:g=!0,rootRef:_,disabledIndices:v,modifierKeys:y,highlightItemOnHover:b=!1,tag:x=`div`,...S}=e,{props:C,highlightedIndex:w,onHighlightedIndexChange:T,elementsRef:E,onMapChange:D,relayKeyboardEvent:O}=wd({grid:d,loopFocus:f,onLoop:p,orientation:u,highlightedIndex:c,onHighlightedIndexChange:l,rootRef:_,stopEventPropagation:g,enableHomeAndEndKeys:m,direction:Qa(),disabledIndices:v,modifierKeys:y}),ee=Tr(x,e,{state:o,ref:i,props:[C,...a,S],stateAttributesMapping:s}),k=A.useMemo(()=>({highlightedIndex:w,onHighlightedIndexChange:T,highlightItemOnHover:b,relayKeyboardEvent:O}),[w,T,b,O]);return(0,Y.jsx)(Qs.Provider,{value:k,children:(0,Y.jsx)(Ul,{elementsRef:E,onMapChange:e=>{h?.(e),D(e)},children:ee})})}var Od=A.forwardRef(function(e,t){let{activateOnFocus:n=!1,className:r,loopFocus:i=!0,render:a,style:o,...s}=e,{orientation:c,setTabMap:l,tabActivationDirection:u}=dd(),[d,f]=A.useState(0),[p,m]=A.useState(null),h=A.useRef(new Set),g=A.useRef(new Set),_=A.useRef(null);U(()=>{if(typeof ResizeObserver>`u`)return;let e=new ResizeObserver(()=>{h.current.forEach(e=>{e()})});return _.current=e,p&&e.observe(p),g.current.forEach(t=>{e.observe(t)}),()=>{e.disconnect(),_.current=null}},[p]);let v=Z(e=>(h.current.add(e),()=>{h.current.delete(e)})),y=Z(e=>(g.current.add(e),_.current?.observe(e),()=>{g.current.delete(e),_.current?.unobserve(e)})),b={orientation:c,tabActivationDirection:u},x={"aria-orientation":c===`vertical`?`vertical`:void 0,role:`tablist`},S=A.useMemo(()=>({activateOnFocus:n,registerIndicatorUpdateListener:v,registerTabResizeObserverElement:y,tabsListElement:p}),[n,v,y,p]);return(0,Y.jsx)(vd.Provider,{value:S,children:(0,Y.jsx)(Dd,{render:a,className:r,style:o,state:b,refs:[t,m],props:[x,s],stateAttributesMapping:pd,highlightedIndex:d,enableHomeAndEndKeys:!0,loopFocus:i,orientation:c,onHighlightedIndexChange:f,onMapChange:l,disabledIndices:V})})});function kd({children:e,tone:t=`neutral`,onRemove:n}){return(0,Y.jsxs)(`span`,{className:`tag ${t}`,children:[e,n&&(0,Y.jsx)(`button`,{type:`button`,className:`tag-remove`,"aria-label":n.label,onClick:n.act,children:(0,Y.jsx)(Ls,{name:`close`,size:12})})]})}function Ad({children:e,tone:t=`neutral`,title:n}){return(0,Y.jsx)(`span`,{className:`badge ${t}`,title:n,children:e})}function jd({name:e,size:t=24,label:n=!1}){let r=e.trim().split(/\s+/),i=((r[0]?.[0]??`?`)+(r.length>1?r.at(-1)?.[0]??``:``)).toUpperCase(),a=0;for(let t of e)a=(a*31+t.codePointAt(0))%8;return(0,Y.jsx)(`span`,{className:`avatar hue-${a} size-${t}`,...n?{role:`img`,"aria-label":e,title:e}:{"aria-hidden":!0},children:i})}function Md({lines:e=1,className:t=``}){return(0,Y.jsx)(`span`,{className:`skeletons ${t}`,"aria-hidden":`true`,children:Array.from({length:e},(e,t)=>(0,Y.jsx)(`span`,{className:`skeleton`},t))})}function Nd({icon:e=`search`,title:t,children:n,action:r}){return(0,Y.jsxs)(`div`,{className:`state`,children:[(0,Y.jsx)(`span`,{className:`state-icon`,children:(0,Y.jsx)(Ls,{name:e,size:24})}),(0,Y.jsx)(`p`,{className:`state-title`,children:t}),n&&(0,Y.jsx)(`div`,{className:`state-words`,children:n}),r]})}function Pd({error:e,onRetry:t,title:n}){return(0,Y.jsxs)(`div`,{className:`state`,role:`alert`,children:[(0,Y.jsx)(`span`,{className:`state-icon bad`,children:(0,Y.jsx)(Ls,{name:`alert`,size:24})}),(0,Y.jsx)(`p`,{className:`state-title`,children:n??$.common.couldNotRead}),(0,Y.jsx)(`p`,{className:`state-words`,children:Ts(e)}),t&&(0,Y.jsx)(Rs,{icon:`reopen`,onClick:t,children:$.common.tryAgain})]})}function Fd({label:e,items:t,value:n,onChange:r}){return(0,Y.jsxs)(md,{value:n,onValueChange:e=>r(String(e)),className:`tabs`,children:[(0,Y.jsx)(Od,{"aria-label":e,className:`tab-list`,activateOnFocus:!0,children:t.map(e=>(0,Y.jsx)(bd,{value:e.value,className:`tab`,children:e.label},e.value))}),t.map(e=>(0,Y.jsx)(Cd,{value:e.value,className:`tab-panel`,children:e.content},e.value))]})}var Id=new Set,Ld=[],Rd=0;function zd(e){Ld=e;for(let e of Id)e()}function Bd(e,t={}){let n=++Rd,r=()=>zd(Ld.filter(e=>e.key!==n));zd([...Ld,{...t,key:n,title:e}].slice(-4));let i=t.lasts??(t.tone===`bad`?0:6e3);return i>0&&setTimeout(r,i),r}function Vd(){let e=(0,A.useSyncExternalStore)(e=>(Id.add(e),()=>Id.delete(e)),()=>Ld);return(0,Y.jsx)(`section`,{className:`toasts`,"aria-label":$.common.notifications,"aria-live":`polite`,"aria-relevant":`additions`,children:e.map(e=>(0,Y.jsxs)(`div`,{className:`toast ${e.tone??`neutral`}`,children:[(0,Y.jsx)(`span`,{className:`toast-icon`,children:(0,Y.jsx)(Ls,{name:e.tone===`bad`?`alert`:e.tone===`good`?`check`:`activity`})}),(0,Y.jsxs)(`div`,{className:`toast-words`,children:[(0,Y.jsx)(`p`,{className:`toast-title`,children:e.title}),e.detail&&(0,Y.jsx)(`div`,{className:`toast-detail`,children:e.detail}),e.action&&(0,Y.jsx)(Rs,{size:`small`,onClick:()=>{e.action?.act(),zd(Ld.filter(t=>t.key!==e.key))},children:e.action.label})]}),(0,Y.jsx)(zs,{icon:`close`,size:`small`,label:$.common.dismiss,onClick:()=>zd(Ld.filter(t=>t.key!==e.key))})]},e.key))})}function Hd({title:e,words:t,go:n,danger:r=!1,ready:i=!0,onClose:a,onGo:o,children:s}){let[c,l]=(0,A.useState)(``);return(0,Y.jsx)(ed,{open:!0,onClose:a,size:`small`,title:e,description:(0,Y.jsx)(`p`,{children:t}),footer:(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(Rs,{onClick:a,children:$.common.cancel}),(0,Y.jsx)(Rs,{variant:r?`danger`:`primary`,disabled:!i,onClick:()=>{o(c.trim()||void 0),a()},children:n})]}),children:(0,Y.jsxs)(`div`,{className:`form`,children:[s,(0,Y.jsx)(Us,{label:$.decide.note,hint:$.decide.noteHint,children:(0,Y.jsx)(Ks,{maxLength:5e3,value:c,onChange:e=>l(e.target.value)})})]})})}function Ud({kinds:e,value:t,onChange:n}){let{data:r}=As(wo,{}),i=r?.reasons.filter(t=>e.includes(t.kind))??[];return(0,Y.jsx)(Us,{label:$.decide.reason,hint:r&&i.length===0?$.decide.noReasons:void 0,children:(0,Y.jsxs)(qs,{required:!0,value:t,onChange:e=>n(e.target.value),children:[(0,Y.jsx)(`option`,{value:``,children:$.decide.chooseReason}),i.map(e=>(0,Y.jsx)(`option`,{value:e.id,children:e.label},e.id))]})})}function Wd({names:e,onClose:t,onGo:n}){let[r,i]=(0,A.useState)(``);return(0,Y.jsx)(Hd,{danger:!0,title:$.decide.rejectTitle(e.length,e[0]??``),words:$.decide.rejectWords,go:$.decide.reject,ready:r!==``,onClose:t,onGo:e=>n(r,e),children:(0,Y.jsx)(Ud,{kinds:[`WE_REJECTED`,`OTHER`],value:r,onChange:i})})}function Gd({name:e,onClose:t,onGo:n}){let[r,i]=(0,A.useState)(``);return(0,Y.jsx)(Hd,{title:$.decide.withdrawTitle(e),words:$.decide.withdrawWords,go:$.decide.withdraw,ready:r!==``,onClose:t,onGo:e=>n(r,e),children:(0,Y.jsx)(Ud,{kinds:[`THEY_WITHDREW`,`OTHER`],value:r,onChange:i})})}function Kd({name:e,stood:t,stages:n,onClose:r,onGo:i}){let a=n.some(e=>e.id===t.id),[o,s]=(0,A.useState)(a?``:n[0]?.id??``);return(0,Y.jsx)(Hd,{title:$.decide.reopenTitle(e),words:$.decide.reopenWords,go:$.decide.reopen,onClose:r,onGo:e=>i(o||void 0,e),children:(0,Y.jsx)(Us,{label:$.decide.stage,children:(0,Y.jsxs)(qs,{value:o,onChange:e=>s(e.target.value),children:[a&&(0,Y.jsx)(`option`,{value:``,children:$.decide.whereItStood(t.name)}),n.filter(e=>e.id!==t.id).map(e=>(0,Y.jsx)(`option`,{value:e.id,children:e.name},e.id))]})})})}function qd({name:e,openings:t,onClose:n,onGo:r}){let[i,a]=(0,A.useState)(``);return(0,Y.jsx)(Hd,{title:$.decide.hireTitle(e),words:$.decide.hireWords,go:$.decide.hire,onClose:n,onGo:e=>r(i||void 0,e),children:t.length>1&&(0,Y.jsx)(Us,{label:$.decide.opening,children:(0,Y.jsxs)(qs,{value:i,onChange:e=>a(e.target.value),children:[(0,Y.jsx)(`option`,{value:``,children:$.decide.oldestOpening}),t.map((e,t)=>(0,Y.jsx)(`option`,{value:e.id,children:e.label??$.decide.openingNumber(t+1)},e.id))]})})})}function Jd({name:e,fromPostingId:t,onClose:n,onGo:r}){let{data:i}=As(To,{search:null}),a=i?.postings.nodes.filter(e=>e.id!==t&&!e.confidential&&e.viewerCan.addApplication)??[],[o,s]=(0,A.useState)(``),[c,l]=(0,A.useState)(``),u=a.find(e=>e.id===o)?.stages??[];return(0,Y.jsxs)(Hd,{title:$.decide.transferTitle(e),words:$.decide.transferWords,go:$.decide.transfer,ready:o!==``,onClose:n,onGo:e=>r(o,c||void 0,e),children:[(0,Y.jsx)(Us,{label:$.decide.posting,children:(0,Y.jsxs)(qs,{required:!0,value:o,onChange:e=>{s(e.target.value),l(``)},children:[(0,Y.jsx)(`option`,{value:``,children:$.decide.choosePosting}),a.map(e=>(0,Y.jsx)(`option`,{value:e.id,children:e.title},e.id))]})}),o&&(0,Y.jsx)(Us,{label:$.decide.stage,children:(0,Y.jsxs)(qs,{value:c,onChange:e=>l(e.target.value),children:[(0,Y.jsx)(`option`,{value:``,children:$.decide.firstStage}),u.map(e=>(0,Y.jsx)(`option`,{value:e.id,children:e.name},e.id))]})})]})}var Yd=Intl.DateTimeFormat().resolvedOptions().timeZone,Xd=new Intl.DateTimeFormat(void 0,{day:`numeric`,month:`short`,year:`numeric`});new Intl.DateTimeFormat(void 0,{hour:`2-digit`,minute:`2-digit`});var Zd=new Intl.DateTimeFormat(void 0,{dateStyle:`full`,timeStyle:`short`}),Qd=new Intl.RelativeTimeFormat(void 0,{numeric:`auto`,style:`short`}),$d=6e4,ef=60*$d,tf=24*ef;function nf(e,t=Date.now()){return Math.max(0,Math.floor((t-Date.parse(e))/tf))}var rf=e=>Xd.format(new Date(e)),af=e=>`${Zd.format(new Date(e))} (${Yd})`;function of(e,t=Date.now()){let n=t-Date.parse(e);return n<$d?Qd.format(0,`second`):n<ef?Qd.format(-Math.floor(n/$d),`minute`):n<864e5?Qd.format(-Math.floor(n/ef),`hour`):n<24192e5?Qd.format(-Math.floor(n/tf),`day`):rf(e)}var sf=8e3,cf=new Set,lf=new Set,uf={status:`connecting`,lost:!1,caughtUp:null},df,ff=0,pf=!1,mf;function hf(e){uf=e;for(let e of lf)e()}function gf(e){for(let t of cf)t(e)}function _f(e){if(clearTimeout(mf),e===`offline`&&(pf||(ff=0),pf=!0),e!==`live`||!pf)return hf({status:e,lost:pf,caughtUp:null});pf=!1,hf({status:e,lost:!1,caughtUp:ff}),mf=setTimeout(()=>hf({status:`live`,lost:!1,caughtUp:null}),sf)}function vf(e){return ff=0,pf=!1,df=bs().follow({select:`posting { id } application { id } candidate { id }`,onEvent:e=>{pf&&ff!==`everything`&&ff++,gf(e)},onResync:()=>{pf&&(ff=`everything`),gf(`everything`)},onAccessLost:()=>gf(`everything`),onAccessGained:()=>gf(`everything`),onStatus:_f,onEnd:t=>e(t.code)}),()=>df?.close()}function yf(){return(0,A.useSyncExternalStore)(e=>(lf.add(e),()=>lf.delete(e)),()=>uf)}function bf(e,t,n=400){let r=(0,A.useRef)({concerns:e,act:t});r.current={concerns:e,act:t},(0,A.useEffect)(()=>{let e,t=t=>{e!==void 0||t!==`everything`&&!r.current.concerns(t)||(e=setTimeout(()=>{e=void 0,r.current.act()},n))};return cf.add(t),()=>{clearTimeout(e),cf.delete(t)}},[n])}var xf=new Set,Sf=Cf();function Cf(){return{path:location.pathname.replace(/(.)\/+$/,`$1`),query:new URLSearchParams(location.search)}}function wf(){Sf=Cf();for(let e of xf)e()}addEventListener(`popstate`,wf);function Tf(e,t={}){e!==location.pathname+location.search&&(t.replace?history.replaceState(null,``,e):history.pushState(null,``,e),wf())}function Ef(e,t={}){let n=new URLSearchParams(location.search);for(let[t,r]of Object.entries(e))r===null||r===``?n.delete(t):n.set(t,r);let r=n.toString();Tf(location.pathname+(r?`?${r}`:``),t)}function Df(){return(0,A.useSyncExternalStore)(e=>(xf.add(e),()=>xf.delete(e)),()=>Sf)}var Of=class extends Error{code;status;constructor(e,t,n){super(t),this.code=e,this.status=n}};async function kf(e,t,n){let r={method:e,headers:{accept:`application/json`}};n!==void 0&&(r.body=JSON.stringify(n),r.headers={accept:`application/json`,"content-type":`application/json`});let i;try{i=await fetch(`/auth/${t}`,r)}catch{throw new Of(`OFFLINE`,$.errors.offline,0)}let a=await i.json().catch(()=>({}));if(i.ok)return a;let{error:o}=a;throw new Of(o?.code??`INTERNAL`,o?.message??$.errors.status(i.status),i.status)}var Af=()=>kf(`GET`,`methods`),jf=e=>kf(`POST`,`demo`,{person:e}),Mf=(e,t,n)=>kf(`POST`,`sign-in`,{email:e,password:t,totp:n});async function Nf(){try{return await kf(`GET`,`session`)}catch(e){if(e instanceof Of&&e.status===401)return null;throw e}}async function Pf(e=!1){let{redirect:t}=await kf(`POST`,e?`sign-out-everywhere`:`sign-out`,{});return xs(),t??`/`}var Ff=`hirewire.theme`,If=new Set,Lf=Rf();function Rf(){try{let e=localStorage.getItem(Ff);return e===`light`||e===`dark`?e:`system`}catch{return`system`}}function zf(){Lf===`system`?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=Lf}zf();function Bf(e){Lf=e;try{localStorage.setItem(Ff,e)}catch{}zf();for(let e of If)e()}function Vf(){return(0,A.useSyncExternalStore)(e=>(If.add(e),()=>If.delete(e)),()=>Lf)}var Hf=(0,A.createContext)(null),Uf={createPostings:!1,addCandidates:!1,manageCompany:!1,readAudit:!1};function Wf({who:e,onLeft:t,children:n}){let{data:r,again:i}=As(Co,{});bf(e=>e.__typename===`UserUpdated`||e.__typename===`CompanyUpdated`,i);let a=(0,A.useMemo)(()=>({id:e.user.id,name:r?.viewer.name??e.user.name,email:e.user.email,role:r?.viewer.role??e.user.role,sessionId:e.session.id,can:r?.viewer.can??Uf,company:r?.company,left:t}),[e,r,t]);return(0,Y.jsx)(Hf,{value:a,children:n})}function Gf(){let e=(0,A.useContext)(Hf);if(!e)throw Error(`no viewer outside the app`);return e}var Kf=new Set,qf=!1;function Jf(e){qf=e;for(let e of Kf)e()}function Yf(){Jf(!0)}function Xf(){let e=(0,A.useSyncExternalStore)(e=>(Kf.add(e),()=>Kf.delete(e)),()=>qf);return(0,A.useEffect)(()=>{let e=e=>{e.key.toLowerCase()!==`k`||!(e.ctrlKey||e.metaKey)||e.altKey||e.shiftKey||(e.preventDefault(),Jf(!qf))};return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[]),(0,Y.jsx)(Uc,{open:e,onOpenChange:Jf,children:(0,Y.jsxs)(Tc,{children:[(0,Y.jsx)(Zs,{className:`backdrop`}),(0,Y.jsx)(Cc,{className:`palette`,"aria-label":$.palette.label,children:(0,Y.jsx)(Qf,{})})]})})}function Zf(e){let[t,n]=(0,A.useState)(e);return(0,A.useEffect)(()=>{let t=setTimeout(()=>n(e),120);return()=>clearTimeout(t)},[e]),t}function Qf(){let e=Gf(),[t,n]=(0,A.useState)(``),[r,i]=(0,A.useState)(0),a=(0,A.useRef)(null),o=(0,A.useId)(),s=Zf(t.trim()),{data:c,loading:l}=As(No,{search:s||null,candidates:s.length>1}),u=(0,A.useMemo)(()=>{let n=[],r=e=>e.toLowerCase().includes(t.trim().toLowerCase());for(let e of c?.postings.nodes??[])n.push({key:e.id,group:$.palette.postings,label:e.title,detail:[e.department?.name,$.postingStatus[e.status]].filter(Boolean).join(` · `),icon:e.confidential?`lock`:`board`,act:()=>Tf(`/postings/${e.id}`)});for(let e of c?.candidates?.nodes??[])n.push({key:e.id,group:$.palette.candidates,label:e.name,detail:e.headline??void 0,person:!0,act:()=>Ef({candidate:e.id,application:null})});let i=[],a=(e,t,n)=>i.push({key:e,group:$.palette.actions,label:$.palette.goTo(t),icon:n,act:()=>Tf(e)});a(`/postings`,$.shell.postings,`briefcase`),a(`/candidates`,$.shell.candidates,`people`),a(`/activity`,$.shell.activity,`activity`),e.can.manageCompany&&a(`/settings`,$.shell.settings,`gear`),a(`/account`,$.shell.account,`person`),e.can.createPostings&&i.push({key:`new`,group:$.palette.actions,label:$.palette.newPosting,icon:`plus`,act:()=>Tf(`/postings/new`)});for(let e of[`light`,`dark`,`system`])i.push({key:e,group:$.palette.actions,label:$.palette.theme($.shell.themes[e]),icon:e===`light`?`sun`:e===`dark`?`moon`:`system`,act:()=>Bf(e)});return n.push(...i.filter(e=>r(e.label))),n},[c,t,e]),d=Math.min(r,u.length-1),f=e=>{e&&(Jf(!1),e.act())};return(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsxs)(`div`,{className:`palette-box`,children:[(0,Y.jsx)(Ls,{name:`search`}),(0,Y.jsx)(`input`,{role:`combobox`,"aria-expanded":`true`,"aria-controls":`${o}-list`,"aria-activedescendant":u.length?`${o}-${d}`:void 0,"aria-label":$.palette.label,placeholder:$.palette.placeholder,autoComplete:`off`,spellCheck:!1,value:t,onChange:e=>{n(e.target.value),i(0)},onKeyDown:e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];if(t){e.preventDefault();let n=(d+t+u.length)%u.length;i(n),a.current?.querySelector(`[data-at="${n}"]`)?.scrollIntoView({block:`nearest`})}else e.key===`Enter`&&(e.preventDefault(),f(u[d]))}}),l&&(0,Y.jsx)(Vs,{})]}),(0,Y.jsx)(`div`,{className:`palette-list`,role:`listbox`,id:`${o}-list`,"aria-label":$.palette.label,ref:a,children:u.map((e,t)=>(0,Y.jsxs)(`div`,{role:`presentation`,children:[u[t-1]?.group!==e.group&&(0,Y.jsx)(`div`,{className:`menu-label`,role:`presentation`,children:e.group}),(0,Y.jsxs)(`div`,{role:`option`,id:`${o}-${t}`,"data-at":t,"aria-selected":t===d,className:`palette-row`,onPointerMove:()=>i(t),onClick:()=>f(e),children:[e.person?(0,Y.jsx)(jd,{name:e.label}):(0,Y.jsx)(Ls,{name:e.icon??`arrowRight`}),(0,Y.jsx)(`span`,{className:`palette-words`,children:e.label}),e.detail&&(0,Y.jsx)(`span`,{className:`palette-detail`,children:e.detail})]})]},e.key))}),u.length===0&&!l&&(0,Y.jsx)(`p`,{className:`palette-none`,children:$.palette.nothing(t)}),(0,Y.jsx)(`p`,{className:`unseen`,role:`status`,children:$.palette.results(u.length)})]})}function $f({href:e,onClick:t,...n}){let r=n=>{t?.(n),n.defaultPrevented||n.button!==0||n.metaKey||n.ctrlKey||n.shiftKey||n.altKey||(n.preventDefault(),Tf(e))};return(0,Y.jsx)(`a`,{...n,href:e,onClick:r})}function ep({children:e}){let t=Gf(),n=Df(),r=[{href:`/postings`,label:$.shell.postings,icon:`briefcase`},{href:`/candidates`,label:$.shell.candidates,icon:`people`},{href:`/activity`,label:$.shell.activity,icon:`activity`}];t.can.manageCompany&&r.push({href:`/settings`,label:$.shell.settings,icon:`gear`});let i=e=>n.path.startsWith(e)||e===`/postings`&&n.path===`/`;return(0,Y.jsxs)(`div`,{className:`shell`,children:[(0,Y.jsx)(`a`,{className:`skip`,href:`#main`,children:$.shell.skip}),(0,Y.jsxs)(`nav`,{className:`rail`,"aria-label":$.shell.navigation,children:[(0,Y.jsx)($f,{href:`/postings`,className:`rail-brand`,"aria-label":$.product,children:(0,Y.jsx)(`img`,{src:`/icon.svg`,alt:``,width:28,height:28})}),(0,Y.jsxs)(`ul`,{children:[r.map(e=>(0,Y.jsx)(`li`,{children:(0,Y.jsxs)($f,{href:e.href,className:`rail-link`,"aria-current":i(e.href)?`page`:void 0,children:[(0,Y.jsx)(Ls,{name:e.icon,size:20}),(0,Y.jsx)(`span`,{children:e.label})]})},e.href)),(0,Y.jsx)(`li`,{className:`rail-apart`,children:(0,Y.jsxs)(`a`,{href:`/explorer`,className:`rail-link`,children:[(0,Y.jsx)(Ls,{name:`code`,size:20}),(0,Y.jsx)(`span`,{children:$.shell.explorer})]})})]})]}),(0,Y.jsxs)(`header`,{className:`top`,children:[(0,Y.jsxs)(`span`,{className:`top-company`,children:[t.company?.name??``,t.company?.demo&&(0,Y.jsx)(Bs,{text:$.shell.demoWords,children:(0,Y.jsx)(`span`,{tabIndex:0,children:(0,Y.jsx)(Ad,{tone:`accent`,children:$.shell.demo})})})]}),(0,Y.jsxs)(`button`,{type:`button`,className:`top-search`,onClick:Yf,children:[(0,Y.jsx)(Ls,{name:`search`}),(0,Y.jsx)(`span`,{children:$.shell.search}),(0,Y.jsx)(`kbd`,{children:/Mac|iP/.test(navigator.platform)?$.shell.paletteMac:$.shell.palette})]}),(0,Y.jsx)(tp,{}),(0,Y.jsx)(rp,{})]}),(0,Y.jsxs)(`div`,{className:`middle`,children:[(0,Y.jsx)(np,{}),(0,Y.jsx)(`main`,{id:`main`,tabIndex:-1,children:e})]})]})}function tp(){let{status:e}=yf(),t={connecting:$.connection.connecting,"catching-up":$.connection.catchingUp,live:$.connection.live,offline:$.connection.offline}[e];return(0,Y.jsx)(Bs,{text:t,children:(0,Y.jsx)(`span`,{className:`standing ${e}`,role:`img`,"aria-label":`${$.connection.label}: ${t}`,tabIndex:0})})}function np(){let{status:e,caughtUp:t,lost:n}=yf(),r;e===`offline`?r=$.connection.offline:n?r=$.connection.catchingUp:t===`everything`?r=$.connection.reread:t!==null&&(r=$.connection.caughtUp(t));let i=e===`offline`?`bad`:n?`warn`:`good`;return(0,Y.jsx)(`div`,{role:`status`,"aria-live":`polite`,className:`banner-room`,children:r&&(0,Y.jsxs)(`div`,{className:`banner ${i}`,children:[(0,Y.jsx)(Ls,{name:i===`bad`?`wifiOff`:i===`warn`?`reopen`:`check`}),(0,Y.jsx)(`span`,{children:r})]})})}function rp(){let e=Gf(),t=Vf(),[n,r]=(0,A.useState)(!1);return(0,A.useEffect)(()=>{n&&Pf().then(t=>{t===`/`?e.left():location.assign(t)},e=>{r(!1),Bd(Ts(e),{tone:`bad`})})},[n,e]),(0,Y.jsxs)(rd,{align:`end`,trigger:(0,Y.jsx)(`button`,{type:`button`,className:`account`,"aria-label":$.shell.accountOf(e.name),children:(0,Y.jsx)(jd,{name:e.name,size:32})}),children:[(0,Y.jsxs)(`div`,{className:`account-who`,children:[(0,Y.jsx)(jd,{name:e.name,size:32}),(0,Y.jsxs)(`div`,{children:[(0,Y.jsx)(`strong`,{children:e.name}),(0,Y.jsx)(`span`,{children:e.email}),(0,Y.jsx)(`span`,{children:$.roles[e.role]??e.role})]})]}),(0,Y.jsx)(cd,{}),(0,Y.jsx)(id,{icon:`person`,onSelect:()=>Tf(`/account`),children:$.shell.yourAccount}),(0,Y.jsx)(cd,{}),(0,Y.jsx)(sd,{label:$.shell.theme,children:(0,Y.jsx)(ad,{label:$.shell.theme,value:t,onChange:Bf,choices:[`system`,`light`,`dark`].map(e=>({value:e,label:$.shell.themes[e]}))})}),(0,Y.jsx)(cd,{}),(0,Y.jsx)(id,{icon:`signOut`,disabled:n,onSelect:()=>r(!0),children:$.shell.signOut})]})}function ip({title:e,back:t,children:n,sub:r}){return(0,Y.jsxs)(`div`,{className:`page-head`,children:[t&&(0,Y.jsx)(zs,{icon:`back`,label:t.label,onClick:()=>Tf(t.href)}),(0,Y.jsxs)(`div`,{className:`page-title`,children:[(0,Y.jsx)(`h1`,{children:e}),r&&(0,Y.jsx)(`div`,{className:`page-sub`,children:r})]}),n&&(0,Y.jsx)(`div`,{className:`page-actions`,children:n})]})}async function ap(e,t){let n=e.mediaType.split(`;`)[0],r=n===`application/pdf`?`frame`:/^image\/(png|jpeg)$/.test(n)?`image`:n===`text/plain`?`text`:`none`;if(r===`none`)return{as:r};let i=await fetch(e.url,{signal:t});if(!i.ok)throw Error($.errors.status(i.status));return r===`text`?{as:r,words:await i.text()}:{as:r,url:URL.createObjectURL(new Blob([await i.arrayBuffer()],{type:n}))}}function op({document:e,onExpired:t}){let[n,r]=(0,A.useState)(),[i,a]=(0,A.useState)(),[o,s]=(0,A.useState)(0);return(0,A.useEffect)(()=>{let t=new AbortController,n;return r(void 0),a(void 0),ap(e,t.signal).then(e=>{`url`in e&&({url:n}=e),t.signal.aborted&&n?URL.revokeObjectURL(n):r(e)},e=>!t.signal.aborted&&a(e)),()=>{t.abort(),n&&URL.revokeObjectURL(n)}},[e.id,o]),i===void 0?n?n.as===`frame`?(0,Y.jsx)(`iframe`,{className:`preview`,title:$.candidate.preview(e.filename),src:n.url}):n.as===`image`?(0,Y.jsx)(`div`,{className:`preview-room`,children:(0,Y.jsx)(`img`,{src:n.url,alt:$.candidate.preview(e.filename)})}):n.as===`text`?(0,Y.jsx)(`pre`,{className:`preview-text`,tabIndex:0,"aria-label":$.candidate.preview(e.filename),children:n.words}):(0,Y.jsx)(Nd,{icon:`document`,title:e.filename,action:(0,Y.jsx)(sp,{document:e}),children:(0,Y.jsx)(`p`,{children:$.candidate.noPreview})}):(0,Y.jsx)(`div`,{className:`state`,children:(0,Y.jsx)(Vs,{label:$.common.loading})}):(0,Y.jsx)(Nd,{icon:`document`,title:$.candidate.previewFailed,action:(0,Y.jsx)(Rs,{icon:`reopen`,onClick:()=>{t(),s(e=>e+1)},children:$.common.tryAgain}),children:(0,Y.jsx)(`p`,{children:Ts(i)})})}function sp({document:e}){return(0,Y.jsxs)(`a`,{className:`button secondary small`,href:e.url,download:e.filename,children:[(0,Y.jsx)(Ls,{name:`download`}),(0,Y.jsx)(`span`,{children:$.common.download})]})}function cp({documents:e,chosen:t,onChoose:n,onAdd:r,onExpired:i}){let a=e.find(e=>e.id===t)??e.find(e=>e.kind===`RESUME`)??e[0];return(0,Y.jsxs)(`div`,{className:`documents`,children:[(0,Y.jsxs)(`div`,{className:`documents-head`,children:[e.length>1?(0,Y.jsx)(qs,{"aria-label":$.candidate.shown,value:a?.id??``,onChange:e=>n(e.target.value),children:e.map(e=>(0,Y.jsx)(`option`,{value:e.id,children:`${$.documentKinds[e.kind]}: ${e.filename}`},e.id))}):(0,Y.jsx)(`span`,{className:`grow cut`,children:a?`${$.documentKinds[a.kind]}: ${a.filename}`:$.candidate.documents}),a&&(0,Y.jsxs)(`span`,{className:`muted documents-size`,children:[$.candidate.kilobytes(a.size),` · `,of(a.createdAt)]}),a&&(0,Y.jsx)(sp,{document:a}),r&&(0,Y.jsx)(Rs,{size:`small`,icon:`upload`,onClick:r,children:$.common.add})]}),a?(0,Y.jsx)(op,{document:a,onExpired:i},a.id):(0,Y.jsx)(Nd,{icon:`document`,title:$.candidate.noDocuments,children:(0,Y.jsx)(`p`,{children:$.candidate.noDocumentsWords})})]})}async function lp(e,t,n){let{addDocument:r}=await ws(`mutation ($input: AddDocumentInput!) { addDocument(input: $input) { document { id } problem { message ... on InvalidInput { fields { message } } } } }`,{input:{candidateId:e,kind:t,file:null,idempotencyKey:crypto.randomUUID()}},`variables.input.file`,n);if(!r?.document)throw Error(r?.problem?.fields?.map(e=>e.message).join(` `)||r?.problem?.message||$.common.unknown);return r.document.id}function up({candidateId:e,onClose:t,onAdded:n}){let[r,i]=(0,A.useState)(`RESUME`),[a,o]=(0,A.useState)(null),[s,c]=(0,A.useState)(!1),[l,u]=(0,A.useState)();return(0,Y.jsx)(ed,{open:!0,onClose:t,size:`small`,title:$.candidate.addDocument,footer:(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(Rs,{onClick:t,children:$.common.cancel}),(0,Y.jsx)(Rs,{variant:`primary`,busy:s,disabled:!a,onClick:()=>{a&&(c(!0),lp(e,r,a).then(e=>{Bd($.candidate.uploaded,{tone:`good`}),n(e),t()},e=>{u(Ts(e)),c(!1)}))},children:$.common.add})]}),children:(0,Y.jsxs)(`div`,{className:`form`,children:[(0,Y.jsx)(Us,{label:$.candidate.documentKind,children:(0,Y.jsx)(qs,{value:r,onChange:e=>i(e.target.value),children:Object.entries($.documentKinds).map(([e,t])=>(0,Y.jsx)(`option`,{value:e,children:t},e))})}),(0,Y.jsx)(Us,{label:$.candidate.file,hint:$.candidate.fileHint,error:l,children:(0,Y.jsx)(dp,{onPick:o})})]})})}function dp({onPick:e}){return(0,Y.jsx)(Gs,{type:`file`,accept:`.pdf,.doc,.docx,.odt,.rtf,.txt,.png,.jpg,.jpeg`,onChange:t=>e(t.target.files?.[0]??null)})}var fp=`id name possibleDuplicates { id name }`;function pp({posting:e,candidate:t,onClose:n}){let[r,i]=(0,A.useState)(t),[a,o]=(0,A.useState)({name:``,email:``,phone:``,headline:``,city:``,country:``}),[s,c]=(0,A.useState)(e?.id??``),[l,u]=(0,A.useState)(``),[d,f]=(0,A.useState)(``),[p,m]=(0,A.useState)(null),[h,g]=(0,A.useState)(!1),[_,v]=(0,A.useState)({}),[y,b]=(0,A.useState)(),x=As(wo,{}),S=As(To,e?null:{search:null}).data?.postings.nodes.filter(e=>e.viewerCan.addApplication)??[],C=e?.stages??S.find(e=>e.id===s)?.stages??[],w=hp(r?``:a.email.includes(`@`)?a.email:a.name),T=e=>t=>o(n=>({...n,[e]:t.target.value})),E=(e,t,n={})=>(0,Y.jsx)(Us,{label:t,error:_[e],children:(0,Y.jsx)(Gs,{value:a[e],onChange:T(e),...n})}),D=async()=>{g(!0),v({});let e={name:a.name.trim(),emails:a.email.trim()?[a.email.trim()]:[],phones:a.phone.trim()?[a.phone.trim()]:[],...Object.fromEntries([`headline`,`city`,`country`].flatMap(e=>a[e].trim()?[[e,a[e].trim()]]:[]))};try{let t=s?await bs().command({name:`createApplication`,input:{postingId:s,...r?{candidateId:r.id}:{candidate:e},...l?{stageId:l}:{},...d?{sourceId:d}:{}},select:`application { id candidate { ${fp} } }`}):await bs().command({name:`addCandidate`,input:e,select:`candidate { ${fp} }`});if(!t.ok){if(g(!1),t.conflict)return;let{problem:e}=t;if(e.__typename===`DuplicateApplication`){b(e.existing?.id),v({form:$.add.duplicate});return}let n=(e.fields??[]).map(e=>[mp(e.path),e.message]);v(n.length?Object.fromEntries(n):{form:e.message});return}let{application:i}=t.payload,a=i?.candidate??t.payload.candidate;if(a&&p&&await lp(a.id,`RESUME`,p).catch(e=>Bd($.add.uploadFailed,{tone:`bad`,detail:Ts(e)})),a){let e=r?[]:a.possibleDuplicates;Bd(e.length?$.add.duplicates(a.name):$.add.done(a.name),{tone:e.length?`bad`:`good`,detail:e.map(e=>e.name).join(`, `),action:{label:$.add.open,act:()=>Ef({candidate:a.id,application:i?.id??null,tab:e.length?`details`:null})}})}n()}catch(e){g(!1),v({form:Ts(e)})}},O=r===void 0?a.name.trim()!==``:s!==``;return(0,Y.jsx)(ed,{open:!0,onClose:n,title:t?$.add.toPosting:$.add.title,footer:(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(Rs,{onClick:n,children:$.common.cancel}),(0,Y.jsx)(Rs,{variant:`primary`,busy:h,disabled:!O,onClick:()=>void D(),children:$.add.go})]}),children:(0,Y.jsxs)(`div`,{className:`form`,children:[r&&(0,Y.jsxs)(`div`,{className:`note row`,children:[(0,Y.jsx)(jd,{name:r.name}),(0,Y.jsx)(`span`,{className:`grow`,children:t?r.name:$.add.chosen(r.name)}),!t&&(0,Y.jsx)(Rs,{size:`small`,onClick:()=>i(void 0),children:$.add.somebodyElse})]}),!r&&(0,Y.jsxs)(Y.Fragment,{children:[E(`name`,$.add.name,{required:!0,autoComplete:`off`,maxLength:200}),(0,Y.jsxs)(`div`,{className:`form-row`,children:[E(`email`,$.add.email,{type:`email`,autoComplete:`off`}),E(`phone`,$.add.phone,{type:`tel`,autoComplete:`off`})]}),w.length>0&&(0,Y.jsxs)(`section`,{className:`note warn`,"aria-label":$.add.known,children:[(0,Y.jsx)(`p`,{children:$.add.knownWords}),(0,Y.jsx)(`ul`,{className:`stack`,children:w.map(t=>(0,Y.jsxs)(`li`,{className:`row`,children:[(0,Y.jsx)(jd,{name:t.name}),(0,Y.jsxs)(`span`,{className:`grow cut`,children:[(0,Y.jsx)(`strong`,{children:t.name}),` `,[t.headline,t.city].filter(Boolean).join(` · `)]}),(0,Y.jsx)(Rs,{size:`small`,onClick:()=>s||e?i(t):Ef({candidate:t.id}),children:$.add.useThis})]},t.id))})]}),E(`headline`,$.add.headline,{maxLength:200}),(0,Y.jsxs)(`div`,{className:`form-row`,children:[E(`city`,$.add.city),E(`country`,$.add.country)]})]}),!e&&(0,Y.jsx)(Us,{label:$.add.posting,error:_.postingId,children:(0,Y.jsxs)(qs,{value:s,onChange:e=>{c(e.target.value),u(``)},children:[(0,Y.jsx)(`option`,{value:``,children:t?$.add.choosePosting:$.add.prospect}),S.map(e=>(0,Y.jsx)(`option`,{value:e.id,children:e.title},e.id))]})}),s&&(0,Y.jsxs)(`div`,{className:`form-row`,children:[(0,Y.jsx)(Us,{label:$.add.stage,children:(0,Y.jsxs)(qs,{value:l,onChange:e=>u(e.target.value),children:[(0,Y.jsx)(`option`,{value:``,children:$.decide.firstStage}),C.map(e=>(0,Y.jsx)(`option`,{value:e.id,children:e.name},e.id))]})}),(0,Y.jsx)(Us,{label:$.add.source,children:(0,Y.jsxs)(qs,{value:d,onChange:e=>f(e.target.value),children:[(0,Y.jsx)(`option`,{value:``,children:$.add.noSource}),x.data?.sources.map(e=>(0,Y.jsx)(`option`,{value:e.id,children:e.label},e.id))]})})]}),!t&&(0,Y.jsx)(Us,{label:$.add.resume,hint:$.candidate.fileHint,children:(0,Y.jsx)(dp,{onPick:m})}),_.form&&(0,Y.jsxs)(`p`,{className:`field-error`,role:`alert`,children:[_.form,` `,y&&(0,Y.jsx)(`button`,{type:`button`,className:`link-button`,onClick:()=>{r&&Ef({candidate:r.id,application:y}),n()},children:$.add.goToIt})]})]})})}function mp(e){let t=e.find(e=>[`name`,`emails`,`phones`,`headline`,`city`,`country`,`postingId`].includes(e));return{emails:`email`,phones:`phone`}[t??``]??t??`form`}function hp(e){let[t,n]=(0,A.useState)(``);(0,A.useEffect)(()=>{let t=setTimeout(()=>n(e.trim()),250);return()=>clearTimeout(t)},[e]);let{data:r}=As(Po,t.length>3?{search:t}:null);return t.length>3?r?.candidates.nodes??[]:[]}export{zs as $,Bd as A,rd as B,af as C,za as Ct,Jd as D,Kd as E,Md as F,cd as G,ad as H,Fd as I,Gs as J,ld as K,kd as L,Ad as M,Nd as N,Gd as O,Pd as P,Rs as Q,ed as R,rf as S,Mo as St,Wd as T,sd as U,od as V,id as W,qs as X,Js as Y,Ks as Z,Df as _,ko as _t,ip as a,As as at,of as b,Oo as bt,Wf as c,bs as ct,kf as d,ys as dt,Vs as et,jf as f,$ as ft,Ef as g,Ao as gt,Mf as h,Eo as ht,$f as i,Os as it,jd as j,Vd as k,Gf as l,Cs as lt,Nf as m,Do as mt,up as n,Fs as nt,ep as o,Ts as ot,Af as p,Ho as pt,Us as q,cp as r,Ps as rt,Xf as s,xs as st,pp as t,Ls as tt,Of as u,Ss as ut,vf as v,So as vt,qd as w,It as wt,nf as x,jo as xt,bf as y,wo as yt,td as z};