import{r as e,t}from"./rolldown-runtime-XKyaHtl9.js";import{i as n,r,t as i}from"./react-C1iE8mnY.js";import{A as a,C as o,D as s,E as c,M as l,O as u,T as d,_ as f,a as p,c as m,f as h,g,h as _,j as v,k as y,l as b,m as x,o as S,p as C,r as w,s as T,t as E,u as D,v as O,w as k,y as A}from"./clock-D5R1UkPp.js";import{t as j}from"./printer-UznKfkvQ.js";import{n as M}from"./client-B3CG-CdH.js";var N=e(n(),1),P={};function F(e,t){let n=N.useRef(P);return n.current===P&&(n.current=e(t)),n}var I=e(r(),1),L=[],R=void 0;function z(){return R}function B(e){L.push(e)}function ee(e){let t=(t,n)=>{let r=F(te).current,i;try{R=r;for(let e of L)e.before(r);i=e(t,n);for(let e of L)e.after(r);r.didInitialize=!0}finally{R=void 0}return i};return t.displayName=e.displayName||e.name,t}function V(e){return N.forwardRef(ee(e))}function te(){return{didInitialize:!1}}function ne(){}var re=Object.freeze([]),H=Object.freeze({}),U=typeof document<`u`?N.useLayoutEffect:()=>{};function ie(e,t){return function(n,...r){let i=new URL(e);return i.searchParams.set(`code`,n.toString()),r.forEach(e=>i.searchParams.append(`args[]`,e)),`${t} error #${n}; visit ${i} for the full message.`}}var W=ie(`https://base-ui.com/production-error`,`Base UI`),ae=N.createContext(void 0);function G(e){let t=N.useContext(ae);if(t===void 0&&!e)throw Error(W(72));return t}function oe(e){N.useEffect(e,re)}var se=0,K=class e{static create(){return new e}currentId=se;start(e,t){this.clear(),this.currentId=setTimeout(()=>{this.currentId=se,t()},e)}isStarted(){return this.currentId!==se}clear=()=>{this.currentId!==se&&(clearTimeout(this.currentId),this.currentId=se)};disposeEffect=()=>this.clear};function ce(){let e=F(K.create).current;return oe(e.disposeEffect),e}function le(){return typeof navigator>`u`?{userAgent:``,platform:``,maxTouchPoints:0}:{userAgent:navigator.userAgent,platform:navigator.platform??``,maxTouchPoints:navigator.maxTouchPoints??0}}var{userAgent:ue,platform:de,maxTouchPoints:fe}=le(),pe=ue.toLowerCase(),me=de.toLowerCase(),he=/^i(os$|p)/.test(me)||me===`macintel`&&fe>1,ge=`android`,_e=me===ge||pe.includes(ge),ve=!he&&me.startsWith(`mac`);me.startsWith(`win`),!_e&&/^(linux|chrome os)/.test(me);var ye=ve||he,be=typeof CSS<`u`&&!!CSS.supports?.(`-webkit-backdrop-filter:none`);!be&&pe.includes(`firefox`),!be&&pe.includes(`chrom`);var xe=ye,Se=/jsdom|happydom/.test(pe);function Ce(e){e.preventDefault(),e.stopPropagation()}function we(e){return`nativeEvent`in e}function Te(e){return e.pointerType===``&&e.isTrusted?!0:_e&&e.pointerType?e.type===`click`&&e.buttons===1:e.detail===0&&!e.pointerType}function Ee(e){return Se?!1:!_e&&e.width===0&&e.height===0||e.type===`pointerdown`&&e.width===1&&e.height===1&&e.pressure===0&&e.detail===0&&e.pointerType===`mouse`&&(_e||e.buttons===0)||e.width<1&&e.height<1&&e.pressure===0&&e.detail===0&&e.pointerType===`touch`}function De(e,t){let n=[`mouse`,`pen`];return t||n.push(``,void 0),n.includes(e)}function Oe(e){let t=e.type;return t===`click`||t===`mousedown`||t===`keydown`||t===`keyup`}function ke(e){let t=e.activeElement;for(;t?.shadowRoot?.activeElement!=null;)t=t.shadowRoot.activeElement;return t}function q(e,t){if(!e||!t)return!1;let n=t.getRootNode?.();if(e.contains(t))return!0;if(n&&l(n)){let n=t;for(;n;){if(e===n)return!0;n=n.parentNode||n.host}}return!1}function Ae(e,t){let n=e;for(;n;){if(s(n)&&n.matches(t))return n;n=n.assignedSlot??n.parentNode??(l(n)?n.host:null)}return null}function je(e){return`composedPath`in e?e.composedPath()[0]??e.target:e.target}var Me=`data-base-ui-focusable`,Ne=`input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])`,Pe=`ArrowLeft`,Fe=`ArrowRight`,Ie=`ArrowUp`,Le=`ArrowDown`,Re=`data-starting-style`,ze=`data-ending-style`,Be={[Re]:``},Ve={[ze]:``},He={transitionStatus(e){return e===`starting`?Be:e===`ending`?Ve:null}},Ue=`data-open`,We=`data-closed`,Ge=`data-anchor-hidden`,Ke=`data-popup-open`,qe=`data-pressed`,Je={[Ke]:``},Ye={[Ke]:``,[qe]:``},Xe={[Ue]:``},Ze={[We]:``},Qe={[Ge]:``},$e={open(e){return e?Je:null}},et={open(e){return e?Ye:null}},tt={open(e){return e?Xe:Ze},anchorHidden(e){return e?Qe:null}},nt={...tt,...He},rt=`data-trigger-disabled`;function it(e,t){if(!s(e))return!1;let n=e;if(t.hasElement(n))return!n.hasAttribute(rt);for(let[,e]of t.entries())if(q(e,n))return!e.hasAttribute(rt);return!1}function at(e,t){if(t==null)return!1;if(`composedPath`in e)return e.composedPath().includes(t);let n=e;return n.target!=null&&t.contains(n.target)}function ot(e){return e.matches(`html,body`)}function st(e){return u(e)&&e.matches(`input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])`)}function ct(e){return Ae(e,`button,a[href],[role="button"],select,[tabindex]:not([tabindex="-1"]),${Ne}`)!=null}function lt(e){return e?e.getAttribute(`role`)===`combobox`&&st(e):!1}function ut(e){if(!e||Se)return!0;try{return e.matches(`:focus-visible`)}catch{return!0}}function dt(e){return e?e.hasAttribute(`data-base-ui-focusable`)?e:e.querySelector(`[data-base-ui-focusable]`)||e:null}function ft(e,t){return t!=null&&!De(t)?0:typeof e==`function`?e():e}function pt(e,t,n){let r=ft(e,n);return typeof r==`number`?r:r?.[t]}function mt(e){return typeof e==`function`?e():e}function ht(e,t){return t||e===`click`||e===`mousedown`}function gt(e){return e?.includes(`mouse`)&&e!==`mousedown`}function J(e,t,n,r){let i=!1,a=!1,o=r??H;return{reason:e,event:t??new Event(`base-ui`),cancel(){i=!0},allowPropagation(){a=!0},get isCanceled(){return i},get isPropagationAllowed(){return a},trigger:n,...o}}function _t(e,t,n){let r=n??H;return{reason:e,event:t??new Event(`base-ui`),...r}}var vt=`none`,yt=`trigger-press`,bt=`trigger-hover`,xt=`trigger-focus`,St=`outside-press`,Ct=`item-press`,wt=`close-press`,Tt=`focus-out`,Et=`escape-key`,Dt=`list-navigation`,Ot=`keyboard`,kt=`pointer`,At=`cancel-open`,jt=`sibling-open`,Mt=`disabled`,Nt=`missing`,Pt=`initial`,Ft=`imperative-action`,Y=i(),It=N.createContext({hasProvider:!1,timeoutMs:0,delayRef:{current:0},initialDelayRef:{current:0},timeout:new K,currentIdRef:{current:null},currentContextRef:{current:null}});function Lt(e,t){e.current=t.current}function Rt(e){let{children:t,delay:n,timeoutMs:r=0}=e,i=N.useRef(n),a=N.useRef(n),o=N.useRef(null),s=N.useRef(null),c=ce();return U(()=>{a.current=n,o.current?i.current={open:pt(i.current,`open`),close:pt(n,`close`)}:i.current=n},[n,o,i,a]),(0,Y.jsx)(It.Provider,{value:N.useMemo(()=>({hasProvider:!0,delayRef:i,initialDelayRef:a,currentIdRef:o,timeoutMs:r,currentContextRef:s,timeout:c}),[r,c]),children:t})}function zt(e,t={open:!1}){let{open:n}=t,r=e.useState(`floatingId`),{currentIdRef:i,delayRef:a,timeoutMs:o,initialDelayRef:s,currentContextRef:c,hasProvider:l,timeout:u}=N.useContext(It),[d,f]=N.useState(!1),p=N.useRef(n);return U(()=>{p.current=n},[n]),U(()=>{function t(){c.current?.setIsInstantPhase(!1),i.current=null,c.current=null,a.current=s.current,u.clear()}if(i.current&&!n&&i.current===r){if(f(!1),o){let n=r;return u.start(o,()=>{e.select(`open`)||i.current&&i.current!==n||t()}),()=>{(p.current||i.current!==n)&&u.clear()}}t()}},[n,r,i,a,o,s,c,u,e]),U(()=>{if(!n)return;let t=c.current,o=i.current;u.clear(),c.current={onOpenChange:e.setOpen,setIsInstantPhase:f},i.current=r,a.current={open:0,close:pt(s.current,`close`)},o!==null&&o!==r?(f(!0),t?.setIsInstantPhase(!0),t?.onOpenChange(!1,J(vt))):(f(!1),t?.setIsInstantPhase(!1))},[n,r,e,i,a,s,c,u]),U(()=>()=>{if(i.current===r){if(c.current=null,!p.current)return;i.current=null,Lt(a,s),u.clear()}},[c,i,a,r,s,u]),N.useMemo(()=>({activeIdRef:i,hasProvider:l,delayRef:a,isInstantPhase:d}),[i,l,a,d])}function X(e,t,n,r){return e.addEventListener(t,n,r),()=>{e.removeEventListener(t,n,r)}}function Bt(...e){return()=>{for(let t=0;t<e.length;t+=1){let n=e[t];n&&n()}}}function Vt(e,t,n,r){let i=F(Ut).current;return Wt(i,e,t,n,r)&&Kt(i,[e,t,n,r]),i.callback}function Ht(e){let t=F(Ut).current;return Gt(t,e)&&Kt(t,e),t.callback}function Ut(){return{callback:null,cleanup:null,refs:[]}}function Wt(e,t,n,r,i){return e.refs[0]!==t||e.refs[1]!==n||e.refs[2]!==r||e.refs[3]!==i}function Gt(e,t){return e.refs.length!==t.length||e.refs.some((e,n)=>e!==t[n])}function Kt(e,t){e.refs=t,e.callback=t.every(e=>e==null)?null:n=>{if(e.cleanup&&=(e.cleanup(),null),n!=null){let r=Array(t.length).fill(null);for(let e=0;e<t.length;e+=1){let i=t[e];if(i!=null)switch(typeof i){case`function`:{let t=i(n);typeof t==`function`&&(r[e]=t);break}case`object`:i.current=n}}e.cleanup=()=>{for(let e=0;e<t.length;e+=1){let n=t[e];if(n!=null)switch(typeof n){case`function`:{let t=r[e];typeof t==`function`?t():n(null);break}case`object`:n.current=null}}}}}}function qt(e){let t=F(Jt,e).current;return t.next=e,U(t.effect),t}function Jt(e){let t={current:e,next:e,effect:()=>{t.current=t.next}};return t}var Yt={...N},Xt=Yt.useInsertionEffect,Zt=Xt&&Xt!==Yt.useLayoutEffect?Xt:e=>e();function Z(e){let t=F(Qt).current;return t.next=e,Zt(t.effect),t.trampoline}function Qt(){let e={next:void 0,callback:$t,trampoline:(...t)=>e.callback?.(...t),effect:()=>{e.callback=e.next}};return e}function $t(){}var en=null;globalThis.requestAnimationFrame;var tn=new class{callbacks=[];callbacksCount=0;nextId=1;startId=1;isScheduled=!1;tick=e=>{this.isScheduled=!1;let t=this.callbacks,n=this.callbacksCount;if(this.callbacks=[],this.callbacksCount=0,this.startId=this.nextId,n>0)for(let n=0;n<t.length;n+=1)t[n]?.(e)};request(e){let t=this.nextId;return this.nextId+=1,this.callbacks.push(e),this.callbacksCount+=1,this.isScheduled||=(requestAnimationFrame(this.tick),!0),t}cancel(e){let t=e-this.startId;t<0||t>=this.callbacks.length||this.callbacks[t]!==null&&(this.callbacks[t]=null,--this.callbacksCount)}},nn=class e{static create(){return new e}static request(e){return tn.request(e)}static cancel(e){return tn.cancel(e)}currentId=en;request(e){this.cancel(),this.currentId=tn.request(()=>{this.currentId=en,e()})}cancel=()=>{this.currentId!==en&&(tn.cancel(this.currentId),this.currentId=en)};disposeEffect=()=>this.cancel};function rn(){let e=F(nn.create).current;return oe(e.disposeEffect),e}function an(e){return e?.ownerDocument||document}var on={clipPath:`inset(50%)`,overflow:`hidden`,whiteSpace:`nowrap`,border:0,padding:0,width:1,height:1,margin:-1},sn={...on,position:`fixed`,margin:0,top:0,left:0};({...on});var cn=N.forwardRef(function(e,t){let[n,r]=N.useState();U(()=>{xe&&be&&r(`button`)},[]);let i={tabIndex:0,role:n};return(0,Y.jsx)(`span`,{...e,ref:t,style:sn,"aria-hidden":!n||void 0,...i,"data-base-ui-focus-guard":``})});function ln(e,t){return t<0||t>=e.length}function un(e,t){return pn(e.current,{disabledIndices:t})}function dn(e,t){return pn(e.current,{decrement:!0,startingIndex:e.current.length,disabledIndices:t})}function fn(e,t,n){let{decrement:r,loopFocus:i,allowEscape:a,disabledIndices:o,minIndex:s,maxIndex:c}=n,l=()=>pn(e,{startingIndex:t,decrement:r,disabledIndices:o}),u,d=!1;if(!i)u=r?Math.max(s,l()):Math.min(c,l());else if(r?t<=s:t>=c){let n=r?-1:e.length;a&&t!==n?u=-1:(u=r?c:s,d=!0)}else u=l();return{index:ln(e,u)?-1:u,wrapped:d}}function pn(e,{startingIndex:t=-1,decrement:n=!1,disabledIndices:r,amount:i=1}={}){let a=t;do a+=n?-i:i;while(a>=0&&a<=e.length-1&&mn(e,a,r));return a}function mn(e,t,n){if(typeof n==`function`?n(t):n?.includes(t)??!1)return!0;let r=e[t];return r?!gn(r)||r.matches(`:disabled`)?!0:!n&&(r.hasAttribute(`disabled`)||r.getAttribute(`aria-disabled`)===`true`):!1}function hn(e){return e.visibility===`hidden`||e.visibility===`collapse`}function gn(e,t=e?o(e):null){return!e||!e.isConnected||!t||hn(t)?!1:typeof e.checkVisibility==`function`?e.checkVisibility():t.display!==`none`&&t.display!==`contents`}var _n=`a[href],button,input,select,textarea,summary,details,iframe,object,embed,[tabindex],[contenteditable]:not([contenteditable="false"]),audio[controls],video[controls]`;function vn(e){let t=e.assignedSlot;if(t)return t;if(e.parentElement)return e.parentElement;let n=e.getRootNode();return l(n)?n.host:null}function yn(e){for(let t of Array.from(e.children))if(k(t)===`summary`)return t;return null}function bn(e,t){let n=yn(t);return!!n&&(e===n||q(n,e))}function xn(e){let t=e?k(e):``;return e!=null&&e.matches(_n)&&(t!==`summary`||e.parentElement!=null&&k(e.parentElement)===`details`&&yn(e.parentElement)===e)&&(t!==`details`||yn(e)==null)&&(t!==`input`||e.type!==`hidden`)}function Sn(e){if(!xn(e)||!e.isConnected||e.matches(`:disabled`))return!1;for(let t=e;t;t=vn(t)){let n=t!==e,r=k(t)===`slot`;if(t.hasAttribute(`inert`)||n&&k(t)===`details`&&!t.open&&!bn(e,t)||t.hasAttribute(`hidden`)||!r&&!Cn(t,n))return!1}return!0}function Cn(e,t){let n=o(e);return t?n.display!==`none`:gn(e,n)}function wn(e){let t=e.tabIndex;if(t<0){let t=k(e);if(t===`details`||t===`audio`||t===`video`||u(e)&&e.isContentEditable)return 0}return t}function Tn(e){if(k(e)!==`input`)return null;let t=e;return t.type===`radio`&&t.name!==``?t:null}function En(e,t){let n=Tn(e);if(!n)return!0;let r=t.find(e=>{let t=Tn(e);return t?.name===n.name&&t.form===n.form&&t.checked});return r?r===n:t.find(e=>{let t=Tn(e);return t?.name===n.name&&t.form===n.form})===n}function Dn(e){if(u(e)&&k(e)===`slot`){let t=e.assignedElements({flatten:!0});if(t.length>0)return t}return u(e)&&e.shadowRoot?Array.from(e.shadowRoot.children):Array.from(e.children)}function On(e,t){Dn(e).forEach(e=>{xn(e)&&t.push(e),On(e,t)})}function kn(e,t,n){Dn(e).forEach(e=>{u(e)&&e.matches(t)&&n.push(e),kn(e,t,n)})}function An(e){return Sn(e)&&wn(e)>=0}function jn(e){let t=[];return On(e,t),t.filter(Sn)}function Mn(e){let t=jn(e);return t.filter(e=>wn(e)>=0&&En(e,t))}function Nn(e,t){let n=Mn(e),r=n.length;if(r===0)return;let i=ke(an(e)),a=n.indexOf(i);return n[a===-1?t===1?0:r-1:a+t]}function Pn(e){return Nn(an(e).body,1)||e}function Fn(e){return Nn(an(e).body,-1)||e}function In(e,t,n){if(!e)return null;let r=[];On(an(e).body,r);let i=r.indexOf(e);if(i===-1)return null;let a=r.filter(Sn);for(let e=1;e<r.length;e+=1){let o=r[(i+t*e+r.length)%r.length];if(!q(n,o)&&An(o)&&En(o,a))return o}return r[i]}function Ln(e,t){let n=t||e.currentTarget,r=e.relatedTarget;return!r||!q(n,r)}function Rn(e){Mn(e).forEach(e=>{e.dataset.tabindex=e.getAttribute(`tabindex`)||``,e.setAttribute(`tabindex`,`-1`)})}function zn(e){let t=[];kn(e,`[data-tabindex]`,t),t.forEach(e=>{let t=e.dataset.tabindex;delete e.dataset.tabindex,t?e.setAttribute(`tabindex`,t):e.removeAttribute(`tabindex`)})}function Bn(e,t,n=!0){return e.filter(e=>e.parentId===t).flatMap(t=>[...!n||t.context?.open?[t]:[],...Bn(e,t.id,n)])}function Vn(e,t){let n=[],r=e.find(e=>e.id===t)?.parentId;for(;r;){let t=e.find(e=>e.id===r);r=t?.parentId,t&&(n=n.concat(t))}return n}function Hn(e){return`data-base-ui-${e}`}var Un=0;function Wn(e,t={}){let{preventScroll:n=!1,sync:r=!1,shouldFocus:i}=t;cancelAnimationFrame(Un);function a(){(!i||i())&&e?.focus({preventScroll:n})}if(r)return a(),ne;let o=requestAnimationFrame(a);return Un=o,()=>{Un===o&&(cancelAnimationFrame(o),Un=0)}}var Gn=`data-base-ui-inert`,Kn=new WeakMap,qn=new WeakSet,Jn=new WeakMap,Yn=0;function Xn(e){return e?l(e)?e.host:Xn(e.parentNode):null}var Zn=(e,t)=>t.map(t=>{if(e.contains(t))return t;let n=Xn(t);return e.contains(n)?n:null}).filter(e=>e!=null),Qn=e=>{let t=new Set;return e.forEach(e=>{let n=e;for(;n&&!t.has(n);)t.add(n),n=n.parentNode}),t},$n=(e,t,n)=>{let r=[],i=e=>{e&&!n.has(e)&&Array.from(e.children).forEach(e=>{k(e)!==`script`&&(t.has(e)?i(e):r.push(e))})};return i(e),r};function er(e,t,n,{mark:r=!0}){let i=Zn(t,e),a=r?$n(t,Qn(i),new Set(i)):[],o=[],s=[];if(n){let e=Zn(t,Array.from(t.querySelectorAll(`[aria-live]`))),n=i.concat(e);$n(t,Qn(n),new Set(n)).forEach(e=>{let t=e.getAttribute(`aria-hidden`),n=t!==null&&t!==`false`,r=(Kn.get(e)||0)+1;Kn.set(e,r),o.push(e),r===1&&n&&qn.add(e),n||e.setAttribute(`aria-hidden`,`true`)})}return r&&a.forEach(e=>{let t=(Jn.get(e)||0)+1;Jn.set(e,t),s.push(e),t===1&&e.setAttribute(Gn,``)}),Yn+=1,()=>{o.forEach(e=>{let t=(Kn.get(e)||0)-1;Kn.set(e,t),t||(qn.has(e)||e.removeAttribute(`aria-hidden`),qn.delete(e))}),r&&s.forEach(e=>{let t=(Jn.get(e)||0)-1;Jn.set(e,t),t||e.removeAttribute(Gn)}),--Yn,Yn||(Kn=new WeakMap,qn=new WeakSet,Jn=new WeakMap)}}function tr(e,t={}){let{ariaHidden:n=!1,mark:r=!0}=t,i=an(e[0]).body;return er(e,i,n,{mark:r})}function nr(){let[,e]=N.useState({});return N.useCallback(()=>{e({})},[])}var rr=0;function ir(e,t=`mui`){let n=N.useRef(void 0),r=nr(),i=e??n.current;return N.useEffect(()=>{n.current??(rr+=1,n.current=`${t}-${rr}`,e??r())},[e,t,r]),i}var ar=Yt.useId;function or(e,t){if(ar!==void 0){let n=ar();return e??(t?`${t}-${n}`:n)}return ir(e,t)}var sr=19;function cr(e){return sr>=e}function lr(e){if(!N.isValidElement(e))return null;let t=e,n=t.props;return(cr(19)?n?.ref:t.ref)??null}function ur(e,t){if(e&&!t)return e;if(!e&&t)return t;if(e||t)return{...e,...t}}function dr(e,t){let n={};for(let r in e){let i=e[r];if(t?.hasOwnProperty(r)){let e=t[r](i);e!=null&&Object.assign(n,e)}else i===!0?n[`data-${r.toLowerCase()}`]=``:i&&(n[`data-${r.toLowerCase()}`]=i.toString())}return n}function fr(e,t){return typeof e==`function`?e(t):e}function pr(e,t){return typeof e==`function`?e(t):e}var mr={};function hr(e,t,n,r,i){if(!n&&!r&&!i&&!e)return _r(t);let a=_r(e);return t&&(a=vr(a,t)),n&&(a=vr(a,n)),r&&(a=vr(a,r)),i&&(a=vr(a,i)),a}function gr(e){if(e.length===0)return mr;if(e.length===1)return _r(e[0]);let t=_r(e[0]);for(let n=1;n<e.length;n+=1)t=vr(t,e[n]);return t}function _r(e){return Sr(e)?{...e(mr)}:yr(e)}function vr(e,t){return Sr(t)?t(e):br(e,t)}function yr(e){let t={...e};for(let e in t){let n=t[e];xr(e,n)&&(t[e]=wr(n))}return t}function br(e,t){if(!t)return e;for(let n in t){let r=t[n];switch(n){case`style`:e[n]=ur(e.style,r);break;case`className`:e[n]=Er(e.className,r);break;default:e[n]=xr(n,r)?Cr(e[n],r):r}}return e}function xr(e,t){let n=e.charCodeAt(0),r=e.charCodeAt(1),i=e.charCodeAt(2);return n===111&&r===110&&i>=65&&i<=90&&(typeof t==`function`||t===void 0)}function Sr(e){return typeof e==`function`}function Cr(e,t){return t?e?(...n)=>{let r=n[0];if(Dr(r)){let i=r;Tr(i);let a=t(...n);return i.baseUIHandlerPrevented||e?.(...n),a}let i=t(...n);return e?.(...n),i}:wr(t):e}function wr(e){return e&&((...t)=>{let n=t[0];return Dr(n)&&Tr(n),e(...t)})}function Tr(e){return e.preventBaseUIHandler=()=>{e.baseUIHandlerPrevented=!0},e}function Er(e,t){return t?e?t+` `+e:t:e}function Dr(e){return typeof e==`object`&&!!e&&`nativeEvent`in e}function Or(e,t,n={}){let r=t.render;n.enabled!==!1&&(r=Mr(r));let i=kr(t,n,r);if(n.enabled===!1)return null;let a=n.state??H;return Nr(e,r,i,a)}function kr(e,t,n){let{className:r,style:i}=e,{state:a=H,ref:o,props:s,stateAttributesMapping:c,enabled:l=!0}=t,u=l?fr(r,a):void 0,d=l?pr(i,a):void 0,f=l?dr(a,c):H,p=l&&s?Ar(s):void 0,m=l?ur(f,p)??{}:H;return typeof document<`u`&&(l?m.ref=Array.isArray(o)?Ht([m.ref,lr(n),...o]):Vt(m.ref,lr(n),o):Vt(null,null)),l?(u!==void 0&&(m.className=Er(m.className,u)),d!==void 0&&(m.style=ur(m.style,d)),m):H}function Ar(e){return Array.isArray(e)?gr(e):hr(void 0,e)}var jr=Symbol.for(`react.lazy`);function Mr(e){if(e?.$$typeof!==jr)return e;let t=N.Children.toArray(e)[0];return N.isValidElement(t)?t:e}function Nr(e,t,n,r){if(t){if(typeof t==`function`)return t(n,r);let e=hr(n,t.props);return e.ref=n.ref,N.cloneElement(t,e)}return Pr(e,n)}function Pr(e,t){return e===`button`?(0,N.createElement)(`button`,{type:`button`,...t,key:t.key}):e===`img`?(0,N.createElement)(`img`,{alt:``,...t,key:t.key}):N.createElement(e,t)}var Fr={style:{transition:`none`}},Ir={fallbackAxisSide:`none`},Lr={fallbackAxisSide:`end`},Rr={clipPath:`inset(50%)`,position:`fixed`,top:0,left:0},zr=N.createContext(null),Br=()=>N.useContext(zr),Vr=Hn(`portal`);function Hr(e={}){let{ref:t,container:n,componentProps:r=H,elementProps:i}=e,o=or(),s=Br()?.portalNode,[c,l]=N.useState(null),[u,d]=N.useState(null),f=Z(e=>{e!==null&&d(e)}),p=N.useRef(null);U(()=>{if(n===null){p.current&&(p.current=null,d(null),l(null));return}let e=(n&&(a(n)?n:n.current))??s??document.body;e==null?p.current&&(p.current=null,d(null),l(null)):p.current!==e&&(p.current=e,d(null),l(e))},[n,s]);let m=Or(`div`,r,{ref:[t,f],props:[{id:o,[Vr]:``},i]}),h=c&&m?I.createPortal(m,c):null;return{node:u,nodeId:N.isValidElement(m)?m.props.id:void 0,subtree:h}}var Ur=N.forwardRef(function(e,t){let{render:n,className:r,style:i,children:a,container:o,portalOwnerRole:s,...c}=e,{node:l,nodeId:u,subtree:d}=Hr({container:o,ref:t,componentProps:e,elementProps:c}),f=N.useRef(null),p=N.useRef(null),m=N.useRef(null),h=N.useRef(null),[g,_]=N.useState(null),v=N.useRef(!1),y=g?.modal,b=g?.open,x=!!g&&!g.modal&&g.open&&!!l;N.useEffect(()=>{if(!l||y)return;function e(e){l&&e.relatedTarget&&Ln(e)&&(e.type===`focusin`?v.current&&=(zn(l),!1):(Rn(l),v.current=!0))}return Bt(X(l,`focusin`,e,!0),X(l,`focusout`,e,!0))},[l,y]),U(()=>{l&&b===!0&&v.current&&(zn(l),v.current=!1)},[b,l]);let S=N.useMemo(()=>({beforeOutsideRef:f,afterOutsideRef:p,beforeInsideRef:m,afterInsideRef:h,portalNode:l,setFocusManagerState:_}),[l]);return(0,Y.jsxs)(N.Fragment,{children:[d,(0,Y.jsxs)(zr.Provider,{value:S,children:[x&&l&&(0,Y.jsx)(cn,{"data-type":`outside`,ref:f,onFocus:e=>{Ln(e,l)?m.current?.focus():Fn(g?g.domReference:null)?.focus()}}),x&&l&&(0,Y.jsx)(`span`,{role:s,"aria-owns":u,style:Rr}),l&&I.createPortal(a,l),x&&l&&(0,Y.jsx)(cn,{"data-type":`outside`,ref:p,onFocus:e=>{Ln(e,l)?h.current?.focus():(Pn(g?g.domReference:null)?.focus(),g?.closeOnFocusOut&&g?.onOpenChange(!1,J(`focus-out`,e.nativeEvent)))}})]})]})});function Wr(){let e=new Map;return{emit(t,n){e.get(t)?.forEach(e=>e(n))},on(t,n){e.has(t)||e.set(t,new Set),e.get(t).add(n)},off(t,n){e.get(t)?.delete(n)}}}var Gr=class{nodesRef={current:[]};events=Wr();addNode(e){this.nodesRef.current.push(e)}removeNode(e){let t=this.nodesRef.current.findIndex(t=>t===e);t!==-1&&this.nodesRef.current.splice(t,1)}},Kr=N.createContext(null),qr=N.createContext(null),Jr=()=>N.useContext(Kr)?.id||null,Yr=e=>{let t=N.useContext(qr);return e??t};function Xr(e){let t=or(),n=Yr(e),r=Jr();return U(()=>{if(!t)return;let e={id:t,parentId:r};return n?.addNode(e),()=>{n?.removeNode(e)}},[n,t,r]),t}function Zr(e){let{children:t,id:n}=e,r=Jr();return(0,Y.jsx)(Kr.Provider,{value:N.useMemo(()=>({id:n,parentId:r}),[n,r]),children:t})}function Qr(e){let{children:t,externalTree:n}=e,r=F(()=>n??new Gr).current;return(0,Y.jsx)(qr.Provider,{value:r,children:t})}function $r(e){return e==null?e:`current`in e?e.current:e}function ei(e,t){let n=c(je(e));return e instanceof n.KeyboardEvent?`keyboard`:e instanceof n.FocusEvent?t||`keyboard`:`pointerType`in e?e.pointerType||(Te(e)?`keyboard`:t||`mouse`):`touches`in e?`touch`:e instanceof n.MouseEvent?t||(e.detail===0?`keyboard`:`mouse`):``}var ti=20,ni=[];function ri(){ni=ni.filter(e=>e.deref()?.isConnected)}function ii(e){ri(),e&&k(e)!==`body`&&(ni.push(new WeakRef(e)),ni.length>ti&&(ni=ni.slice(-20)))}function ai(){return ri(),ni[ni.length-1]?.deref()}function oi(e){return e?An(e)?e:Mn(e)[0]||e:null}function si(e){if(e.hasAttribute(`tabindex`)&&!e.hasAttribute(`data-tabindex`)||!e.getAttribute(`role`)?.includes(`dialog`))return;let t=jn(e).filter(e=>{let t=e.getAttribute(`data-tabindex`)||``;return An(e)||e.hasAttribute(`data-tabindex`)&&!t.startsWith(`-`)}),n=e.getAttribute(`tabindex`);t.length===0?n!==`0`&&(e.setAttribute(`tabindex`,`0`),e.setAttribute(`data-tabindex`,`0`)):(n!==`-1`||e.hasAttribute(`data-tabindex`)&&e.getAttribute(`data-tabindex`)!==`-1`)&&(e.setAttribute(`tabindex`,`-1`),e.setAttribute(`data-tabindex`,`-1`))}function ci(e){let{context:t,children:n,disabled:r=!1,initialFocus:i=!0,returnFocus:a=!0,explicitReturnFocus:o,restoreFocus:s=!1,modal:c=!0,closeOnFocusOut:l=!0,openInteractionType:d=``,nextFocusableElement:f,previousFocusableElement:p,beforeContentFocusGuardRef:m,externalTree:h,getInsideElements:g}=e,_=t.useState(`open`),v=t.useState(`domReferenceElement`),y=t.useState(`floatingElement`),{events:b,dataRef:x}=t.context,S=Z(()=>x.current.floatingContext?.nodeId),C=i===!1,w=lt(v)&&C,T=qt(i),E=qt(a),D=qt(o),O=qt(d),A=qt(_),j=Yr(h),M=Br(),P=N.useRef(!1),F=N.useRef(!1),I=N.useRef(!1),L=N.useRef(null),R=N.useRef(``),z=N.useRef(``),B=N.useRef(null),ee=N.useRef(null),V=Vt(B,m,M?.beforeInsideRef),te=Vt(ee,M?.afterInsideRef),ne=ce(),re=ce(),H=rn(),ie=M!=null,W=dt(y),ae=Z((e=W)=>e?Mn(e):[]),G=Z(()=>g?.().filter(e=>e!=null)??[]);N.useEffect(()=>{if(r||!c)return;function e(e){e.key===`Tab`&&q(W,ke(an(W)))&&ae().length===0&&!w&&Ce(e)}return X(an(W),`keydown`,e)},[r,W,c,w,ae]),N.useEffect(()=>{if(r||!_)return;let e=an(W);function t(){I.current=!1}function n(e){let t=je(e),n=G(),r=q(y,t)||q(v,t)||q(M?.portalNode,t)||n.some(e=>e===t||q(e,t));I.current=!r,z.current=e.pointerType||`keyboard`,Ae(t,`[data-base-ui-click-trigger]`)&&(F.current=!0,re.start(0,()=>{F.current=!1}))}function i(){z.current=`keyboard`}return Bt(X(e,`pointerdown`,n,!0),X(e,`pointerup`,t,!0),X(e,`pointercancel`,t,!0),X(e,`keydown`,i,!0),t)},[r,y,v,W,_,M,re,G]),N.useEffect(()=>{if(r||!l)return;let e=an(W);function n(){F.current=!0,re.start(0,()=>{F.current=!1})}function i(e){let t=je(e);An(t)&&(L.current=t)}function a(n){let r=n.relatedTarget,i=n.currentTarget,a=je(n);c&&r==null&&a!=null&&q(y,a)&&ii(a),queueMicrotask(()=>{let o=S(),l=t.context.triggerElements,d=G(),m=r?.hasAttribute(Hn(`focus-guard`))&&[B.current,ee.current,M?.beforeInsideRef.current,M?.afterInsideRef.current,M?.beforeOutsideRef.current,M?.afterOutsideRef.current,$r(p),$r(f)].includes(r),h=!(q(v,r)||q(y,r)||q(r,y)||q(M?.portalNode,r)||d.some(e=>e===r||q(e,r))||l.hasMatchingElement(e=>q(e,r))||m||j&&(Bn(j.nodesRef.current,o).find(e=>q(e.context?.elements.floating,r)||q(e.context?.elements.domReference,r))||Vn(j.nodesRef.current,o).find(e=>[e.context?.elements.floating,dt(e.context?.elements.floating)].includes(r)||e.context?.elements.domReference===r)));if(i===v&&W&&si(W),s&&i!==v&&!gn(a)&&ke(e)===e.body){if(u(W)&&(W.focus(),s===`popup`)){H.request(()=>{W.focus()});return}let e=ae(),t=L.current,n=(t&&e.includes(t)?t:null)||e[e.length-1]||W;u(n)&&n.focus()}x.current.insideReactTree?x.current.insideReactTree=!1:(w||!c)&&r&&h&&!F.current&&(w||r!==ai())&&(P.current=!0,t.setOpen(!1,J(Tt,n)))})}function o(){I.current||(x.current.insideReactTree=!0,ne.start(0,()=>{x.current.insideReactTree=!1}))}let d=u(v)?v:null;if(y||d)return Bt(d&&X(d,`focusout`,a),d&&X(d,`pointerdown`,n),y&&X(y,`focusin`,i),y&&X(y,`focusout`,a),y&&M&&X(y,`focusout`,o,!0))},[r,v,y,W,c,j,M,t,l,s,ae,w,S,x,ne,re,H,f,p,G]),N.useEffect(()=>{if(r||!y||!_)return;let e=Array.from(M?.portalNode?.querySelectorAll(`[${Hn(`portal`)}]`)||[]),t=(j?Vn(j.nodesRef.current,S()):[]).find(e=>lt(e.context?.elements.domReference||null))?.context?.elements.domReference,n=tr([y,...e,B.current,ee.current,M?.beforeOutsideRef.current,M?.afterOutsideRef.current,...G(),t,$r(p),$r(f),w?v:null].filter(e=>e!=null),{ariaHidden:c||w,mark:!1}),i=tr([y,...e].filter(e=>e!=null));return()=>{i(),n()}},[_,r,v,y,c,M,w,j,S,f,p,G]),U(()=>{if(!_||r||!u(W))return;R.current=``,z.current=``;let e=an(W),t=ke(e);queueMicrotask(()=>{let n=T.current,r=typeof n==`function`?n(O.current||``):n;if(r===void 0||r===!1||q(W,t))return;let i=null,a=()=>(i??=ae(W),i[0]||W),o;o=r===!0||r===null?a():$r(r),o||=a();let s=q(W,ke(e)),c=x.current.openEvent,l=c?.type===`mousedown`&&Te(c);Wn(o,{sync:l,preventScroll:o===W,shouldFocus(){if(!A.current)return!1;if(s)return!0;let t=ke(e);return!(t!==o&&q(W,t))}})})},[r,_,W,ae,T,O,A,x]);let oe=N.useRef(null);U(()=>{if(r||!W){oe.current=null;return}oe.current&&=(oe.current.cancelled=!0,null);let e=an(W),t=ke(e),n=O.current==null;ii(t);function i(e){if(e.open||(R.current=ei(e.nativeEvent,z.current)),(e.reason===`focus-out`&&e.triggerElement?.hasAttribute(Hn(`focus-guard`))||e.reason===`trigger-hover`&&e.nativeEvent.type===`mouseleave`)&&(P.current=!0),e.reason===`outside-press`){if(e.nested)P.current=!1;else if(Te(e.nativeEvent)||Ee(e.nativeEvent))P.current=!1;else{let e=!1;an(W).createElement(`div`).focus({get preventScroll(){return e=!0,!1}}),e?P.current=!1:P.current=!0}}}b.on(`openchange`,i);function a(e){let r=E.current,i=typeof r==`function`?r(e):r;if(i===void 0||i===!1)return null;i===null&&(i=!0);let a=v?.isConnected?v:null,o=t?.isConnected&&k(t)!==`body`?t:null,s=n?o||a:a||o;return s||=ai()||null,typeof i==`boolean`?s:$r(i)||s||null}return()=>{b.off(`openchange`,i);let t=ke(e),n=G(),r=q(y,t)||n.some(e=>e===t||q(e,t))||j&&Bn(j.nodesRef.current,S(),!1).some(e=>q(e.context?.elements.floating,t)),o=E.current,s=R.current,c=a(s),l={cancelled:!1};oe.current=l,queueMicrotask(()=>{oe.current===l&&(oe.current=null);let n=oi(c),i=D.current??typeof o!=`boolean`;if(!l.cancelled&&o&&!P.current&&u(n)&&(i||n===t||t===e.body||r)){let e={preventScroll:!0};s===`keyboard`&&(e.focusVisible=!0),n.focus(e)}P.current=!1})}},[r,y,W,E,D,O,b,j,v,S,G]),U(()=>{if(!be||_||!y)return;let e=ke(an(y));u(e)&&st(e)&&q(y,e)&&e.blur()},[_,y]),U(()=>{if(!r&&M)return M.setFocusManagerState({modal:c,closeOnFocusOut:l,open:_,onOpenChange:t.setOpen,domReference:v}),()=>{M.setFocusManagerState(null)}},[r,M,c,_,t,l,v]),U(()=>{if(!r&&W)return si(W),()=>{queueMicrotask(ri)}},[r,W]);let se=!r&&(!c||!w)&&(ie||c);return(0,Y.jsxs)(N.Fragment,{children:[se&&(0,Y.jsx)(cn,{"data-type":`inside`,ref:V,onFocus:e=>{if(c){let e=ae();Wn(e[e.length-1])}else M?.portalNode&&(P.current=!1,Ln(e,M.portalNode)?Pn(v)?.focus():$r(p??M.beforeOutsideRef)?.focus())}}),n,se&&(0,Y.jsx)(cn,{"data-type":`inside`,ref:te,onFocus:e=>{c?Wn(ae()[0]):M?.portalNode&&(l&&(P.current=!0),Ln(e,M.portalNode)?Fn(v)?.focus():$r(f??M.afterOutsideRef)?.focus())}})]})}function li(e,t={}){let{enabled:n=!0,event:r=`click`,toggle:i=!0,ignoreMouse:a=!1,stickIfOpen:o=!0,touchOpenDelay:s=0,reason:c=yt}=t,l=e.context.dataRef,u=N.useRef(void 0),d=rn(),f=ce(),p=N.useMemo(()=>{function t(t,n,r,i){let a=J(c,n,r);t&&i===`touch`&&s>0?f.start(s,()=>{e.setOpen(!0,a)}):e.setOpen(t,a)}function n(t,n,r){let a=l.current.openEvent,s=e.select(`domReferenceElement`)!==n;return t&&s||!t||!i?!0:a&&(typeof o==`function`?o():o)?!r(a.type):!1}return{onPointerDown(e){u.current=De(e.pointerType,!0)&&Ee(e.nativeEvent)?`virtual`:e.pointerType},onMouseDown(i){let o=u.current,s=i.nativeEvent,c=e.select(`open`);if(i.button!==0||r===`click`||De(o,!0)&&a)return;let l=n(c,i.currentTarget,e=>e===`click`||e===`mousedown`),f=je(s),p=st(f);if(p||o===`virtual`){t(l,s,p?f:i.currentTarget,o);return}let m=i.currentTarget;d.request(()=>{t(l,s,m,o)})},onClick(i){if(r===`mousedown-only`)return;let o=u.current;r===`mousedown`&&o?u.current=void 0:De(o,!0)&&a||t(n(e.select(`open`),i.currentTarget,e=>e===`click`||e===`mousedown`||e===`keydown`||e===`keyup`),i.nativeEvent,i.currentTarget,o)},onKeyDown(){u.current=void 0}}},[l,r,a,c,e,o,i,d,f,s]);return N.useMemo(()=>n?{reference:p}:H,[n,p])}function ui(e,t){let n=null,r=null,i=!1;return{contextElement:e||void 0,getBoundingClientRect(){let a=e?.getBoundingClientRect()||{width:0,height:0,x:0,y:0},o=t.axis===`x`||t.axis===`both`,s=t.axis===`y`||t.axis===`both`,c=[`mouseenter`,`mousemove`].includes(t.dataRef.current.openEvent?.type||``)&&t.pointerType!==`touch`,l=t.axis===`y`?a.width:0,u=t.axis===`x`?a.height:0,d=a.x,f=a.y;return n==null&&t.x&&o&&(n=a.x-t.x),r==null&&t.y&&s&&(r=a.y-t.y),d-=n||0,f-=r||0,(!i||c)&&(d=o&&t.x!=null?t.x:d,f=s&&t.y!=null?t.y:f),i=!0,{width:l,height:u,x:d,y:f,top:f,right:d+l,bottom:f+u,left:d}}}}function di(e){return e!=null&&e.clientX!=null}function fi(e,t={}){let{enabled:n=!0,axis:r=`both`}=t,i=e.useState(`open`),a=e.useState(`floatingElement`),o=e.useState(`domReferenceElement`),s=e.context.dataRef,l=N.useRef(!1),u=N.useRef(null),[d,f]=N.useState(),[p,m]=N.useState([]),h=Z(t=>{e.set(`positionReference`,t)}),g=Z((t,n,i)=>{l.current||(!s.current.openEvent||di(s.current.openEvent))&&e.set(`positionReference`,ui(i??o,{x:t,y:n,axis:r,dataRef:s,pointerType:d}))}),_=Z(e=>{i?u.current||(g(e.clientX,e.clientY,e.currentTarget),m([])):g(e.clientX,e.clientY,e.currentTarget)}),v=De(d)?a:i;N.useEffect(()=>{if(!n){h(o);return}if(!v)return;function e(){u.current?.(),u.current=null}let t=c(a);function r(t){let n=je(t);q(a,n)?e():g(t.clientX,t.clientY)}return!s.current.openEvent||di(s.current.openEvent)?u.current=X(t,`mousemove`,r):h(o),e},[v,n,a,s,o,e,g,h,p]),N.useEffect(()=>()=>{e.set(`positionReference`,null)},[e]),N.useEffect(()=>{n&&!a&&(l.current=!1)},[n,a]),N.useEffect(()=>{!n&&i&&(l.current=!0)},[n,i]);let y=N.useMemo(()=>{function e(e){f(e.pointerType)}return{onPointerDown:e,onPointerEnter:e,onMouseMove:_,onMouseEnter:_}},[_]);return N.useMemo(()=>n?{reference:y,trigger:y}:{},[n,y])}function pi(){return!1}function mi(e){return{escapeKey:typeof e==`boolean`?e:e?.escapeKey??!1,outsidePress:typeof e==`boolean`?e:e?.outsidePress??!0}}function hi(e,t={}){let{enabled:n=!0,escapeKey:r=!0,outsidePress:i=!0,outsidePressEvent:a=`sloppy`,referencePress:c=pi,bubbles:f,externalTree:p}=t,m=e.useState(`open`),h=e.useState(`floatingElement`),{dataRef:g,events:_}=e.context,v=Yr(p),b=Z(typeof i==`function`?i:()=>!1),x=typeof i==`function`?b:i,S=x!==!1,C=Z(()=>a),{escapeKey:w,outsidePress:T}=mi(f),E=N.useRef(!1),D=N.useRef(!1),O=N.useRef(!1),k=N.useRef(!1),A=N.useRef(!1),j=N.useRef(``),M=N.useRef(null),P=ce(),F=ce(),I=ce(),L=Z(()=>{F.clear(),g.current.insideReactTree=!1}),R=Z(e=>{let t=g.current.floatingContext?.nodeId;return(v?Bn(v.nodesRef.current,t):[]).some(t=>t.context?.open&&!t.context.dataRef.current[e])}),z=Z(t=>at(t,e.select(`floatingElement`))||at(t,e.select(`domReferenceElement`))),B=Z(t=>{c()&&e.setOpen(!1,J(yt,t.nativeEvent))}),ee=Z(t=>{if(!m||!n||!r||t.key!==`Escape`)return;let i=we(t)?t.nativeEvent:t;if(A.current||i.isComposing||!w&&R(`__escapeKeyBubbles`))return;let a=J(Et,i);e.setOpen(!1,a),a.isCanceled||t.preventDefault(),!w&&!a.isPropagationAllowed&&t.stopPropagation()}),V=Z(()=>{g.current.insideReactTree=!0,F.start(0,L)}),te=Z(t=>{if(!m||!n||t.button!==0)return;let r=je(t.nativeEvent);q(e.select(`floatingElement`),r)&&(E.current||(E.current=!0,D.current=!1))}),ne=Z(e=>{m&&n&&(e.defaultPrevented||e.nativeEvent.defaultPrevented)&&E.current&&(D.current=!0)});N.useEffect(()=>{function e(e){e.open||(k.current=!1)}return _.on(`openchange`,e),()=>{_.off(`openchange`,e)}},[_]),N.useEffect(()=>L,[L]),N.useEffect(()=>{if(!m||!n)return m||(k.current=!1,A.current=!1,j.current=``,M.current=null),L;g.current.__escapeKeyBubbles=w,g.current.__outsidePressBubbles=T;let t=new K,i=an(h);function a(){I.clear(),A.current=!0}function c(){A.current=!0,I.start(be?5:0,()=>{A.current=!1})}function f(){O.current=!0,t.start(0,()=>{O.current=!1})}function p(){E.current=!1,D.current=!1}function _(){let e=j.current,t=e===`pen`||!e?`mouse`:e,n=C(),r=typeof n==`function`?n():n;return typeof r==`string`?r:r[t]}function b(e){let t=_();return t===`intentional`&&e.type!==`click`||t===`sloppy`&&e.type===`click`}function N(e){let t=g.current.floatingContext?.nodeId,n=v&&Bn(v.nodesRef.current,t).some(t=>at(e,t.context?.elements.floating));return z(e)||n}function F(n){if(b(n)){n.type!==`click`&&!z(n)&&(t.clear(),O.current=!1),L();return}if(g.current.insideReactTree){L();return}let r=je(n),i=`[${Hn(`inert`)}]`,a=s(r)?r.getRootNode():null,c=Array.from((l(a)?a:an(e.select(`floatingElement`))).querySelectorAll(i)),f=e.context.triggerElements;if(r&&(f.hasElement(r)||f.hasMatchingElement(e=>q(e,r))))return;let p=s(r)?r:null;for(;p&&!y(p);){let e=d(p);if(y(e)||!s(e))break;p=e}if(!(c.length&&s(r)&&!ot(r)&&!q(r,e.select(`floatingElement`))&&c.every(e=>!q(p,e)))){if(u(r)&&!(`touches`in n)){let e=y(r),t=o(r),i=/auto|scroll/,a=e||i.test(t.overflowX),s=e||i.test(t.overflowY),c=a&&r.clientWidth>0&&r.scrollWidth>r.clientWidth,l=s&&r.clientHeight>0&&r.scrollHeight>r.clientHeight,u=t.direction===`rtl`,d=l&&(u?n.offsetX<=r.offsetWidth-r.clientWidth:n.offsetX>r.clientWidth),f=c&&n.offsetY>r.clientHeight;if(d||f)return}if(!N(n)){if(_()===`intentional`){if(n.detail!==0&&!Te(n)&&!k.current)return;if(O.current){t.clear(),O.current=!1;return}}typeof x==`function`&&!x(n)||R(`__outsidePressBubbles`)||(e.setOpen(!1,J(St,n)),L())}}}function B(t){_()===`sloppy`&&t.pointerType!==`touch`&&e.select(`open`)&&n&&!z(t)&&F(t)}function V(t){if(_()!==`sloppy`||!e.select(`open`)||!n||z(t))return;let r=t.touches[0];r&&(M.current={startTime:Date.now(),startX:r.clientX,startY:r.clientY,dismissOnTouchEnd:!1,dismissOnMouseDown:!0},P.start(1e3,()=>{M.current&&(M.current.dismissOnTouchEnd=!1,M.current.dismissOnMouseDown=!1)}))}function te(e,t){let n=je(e);if(!n)return;let r=X(n,e.type,()=>{t(e),r()})}function ne(e){j.current=`touch`,te(e,V)}function re(e){P.clear(),e.type===`pointerdown`&&(e.button===0&&(k.current=!0),j.current=e.pointerType),(e.type!==`mousedown`||!M.current||M.current.dismissOnMouseDown)&&te(e,e=>{e.type===`pointerdown`?B(e):F(e)})}function H(e){if(e.type===`pointercancel`&&(k.current=!1),!E.current)return;let n=D.current;p(),_()===`intentional`&&(e.type===`pointercancel`?n&&f():N(e)||(n?f():(typeof x!=`function`||x(e))&&(t.clear(),O.current=!0,L())))}function U(e){if(_()!==`sloppy`||!M.current||z(e))return;let t=e.touches[0];if(!t)return;let n=Math.abs(t.clientX-M.current.startX),r=Math.abs(t.clientY-M.current.startY),i=Math.sqrt(n*n+r*r);i>5&&(M.current.dismissOnTouchEnd=!0),i>10&&(F(e),P.clear(),M.current=null)}function ie(e){te(e,U)}function W(e){_()===`sloppy`&&M.current&&!z(e)&&(M.current.dismissOnTouchEnd&&F(e),P.clear(),M.current=null)}function ae(e){te(e,W)}let G=Bt(r&&Bt(X(i,`keydown`,ee),X(i,`compositionstart`,a),X(i,`compositionend`,c)),S&&Bt(X(i,`click`,re,!0),X(i,`pointerdown`,re,!0),X(i,`pointerup`,H,!0),X(i,`pointercancel`,H,!0),X(i,`mousedown`,re,!0),X(i,`mouseup`,H,!0),X(i,`touchstart`,ne,{capture:!0,passive:!0}),X(i,`touchmove`,ie,{capture:!0,passive:!0}),X(i,`touchend`,ae,{capture:!0,passive:!0})));return()=>{G(),t.clear(),p(),O.current=!1}},[g,h,r,S,x,m,n,w,T,ee,L,C,R,z,v,e,P,I]);let re=N.useMemo(()=>({onKeyDown:ee,onPointerDown:B,onClick:B}),[ee,B]),H=N.useMemo(()=>({onKeyDown:ee,onPointerDown:ne,onMouseDown:ne,onClickCapture:V,onMouseDownCapture(e){V(),te(e)},onPointerDownCapture(e){V(),te(e)},onMouseUpCapture:V,onTouchEndCapture:V,onTouchMoveCapture:V}),[ee,V,te,ne]);return N.useMemo(()=>n?{reference:re,floating:H,trigger:re}:{},[n,re,H])}function gi(e){let{popupStore:t,treatPopupAsFloatingElement:n=!1,floatingRootContext:r,floatingId:i,nested:a,onOpenChange:o}=e,c=t.useState(`open`),l=t.useState(`activeTriggerElement`),u=t.useState(n?`popupElement`:`positionerElement`),d=o;return t.useSyncedValue(`floatingId`,i),U(()=>{let e={open:c,floatingId:i,referenceElement:l,floatingElement:u};s(l)&&(e.domReferenceElement=l),r.state.positionReference===r.state.referenceElement&&(e.positionReference=l),r.update(e)},[c,i,l,u,r]),r.context.onOpenChange=d,r.context.nested=a,r}function _i(e,t=!1,n=!1,r=!1){let[i,a]=N.useState(e&&t?`idle`:void 0),[o,s]=N.useState(e&&!r);return e&&!o&&(s(!0),a(`starting`)),!e&&o&&i!==`ending`&&!n&&a(`ending`),!e&&!o&&i===`ending`&&a(void 0),U(()=>{if(!e&&o&&i!==`ending`&&n){let e=nn.request(()=>{a(`ending`)});return()=>{nn.cancel(e)}}},[e,o,i,n]),U(()=>{if(!e||t||i===void 0)return;let n=nn.request(()=>{a(void 0)});return()=>{nn.cancel(n)}},[t,e,i]),U(()=>{if(!e||!t)return;e&&o&&i!==`idle`&&a(`starting`);let n=nn.request(()=>{a(`idle`)});return()=>{nn.cancel(n)}},[t,e,o,i]),{mounted:o,setMounted:s,transitionStatus:i}}function vi(e,t){return e.getAnimations(t).filter(e=>{let t=e.effect?.getTiming();return t?.duration!==1/0&&t?.iterations!==1/0})}var yi=null;function bi(e){if(!yi){let e=[];yi=e,queueMicrotask(()=>{yi=null,I.flushSync(()=>{for(let t of e)t()})})}yi.push(e)}function xi(e,t=!1,n=!1){let r=rn();return Z((i,a=null)=>{r.cancel();let o=$r(e);if(o==null)return;let s=o,c=()=>{n?bi(()=>{a?.aborted||i()}):I.flushSync(i)};if(typeof s.getAnimations!=`function`||globalThis.BASE_UI_ANIMATIONS_DISABLED){i();return}function l(){Promise.all(vi(s).map(e=>e.finished.then(ne))).then(()=>{a?.aborted||c()},()=>{a?.aborted||(vi(s).some(e=>e.pending||e.playState!==`finished`)?l():c())})}if(t){let e=Re;if(!s.hasAttribute(e)){r.request(l);return}let t=new MutationObserver(()=>{s.hasAttribute(e)||(t.disconnect(),l())});t.observe(s,{attributes:!0,attributeFilter:[e]}),a?.addEventListener(`abort`,()=>t.disconnect(),{once:!0})}else r.request(l)})}function Si(e){let{enabled:t=!0,open:n,ref:r,batch:i=!1,onComplete:a}=e,o=Z(a),s=xi(r,n,i);N.useEffect(()=>{if(!t)return;let e=new AbortController;return s(o,e.signal),()=>{e.abort()}},[t,n,o,s])}function Ci(e){let{open:t,ref:n,preventUnmountOnClose:r,setPreventUnmountOnClose:i,onUnmount:a,animateInitialOpen:o}=e,s=Z(i),{mounted:c,setMounted:l,transitionStatus:u}=_i(t,!1,!1,o),d=!t&&r;U(()=>{t&&s(!1)},[t,s]);let f=N.useRef(c),p=N.useRef(!1),m=nr(),h=()=>{f.current=!1,l(!1),a()};U(()=>{f.current=c,p.current&&(p.current=!1,!t&&c&&h())});let g=Z(()=>{f.current&&(t?(p.current=!0,m()):h())});return Si({enabled:c&&!t&&!d,open:t,ref:n,onComplete(){t||g()}}),{mounted:c,transitionStatus:u,preventUnmountingOnClose:d,forceUnmount:g}}var wi={tabIndex:-1,[Me]:``};function Ti(e){return t=>t!==`touch`||e.current}function Ei(e,t=!1){let n=or(),r=Jr()!=null,i=F(()=>e(n,r)).current;return gi({popupStore:i,treatPopupAsFloatingElement:t,floatingRootContext:i.state.floatingRootContext,floatingId:n,nested:r,onOpenChange:i.setOpen}),i}function Di({handle:e,store:t}){return U(()=>e.attachStore(t),[e,t]),null}function Oi(e){let t=e.context.triggerElements.size;e.select(`open`)&&e.state.triggerCount!==t&&e.set(`triggerCount`,t)}function ki(e,t){let n=N.useRef(null);return Z(r=>{let i=n.current;if(i!==null){if(i.element===r&&i.store===t&&i.id===e)return;n.current=null;let a=i.store;a.context.triggerElements.getById(i.id)===i.element&&(a.context.triggerElements.delete(i.id),Oi(a))}r!==null&&e!==void 0&&(n.current={store:t,id:e,element:r},t.context.triggerElements.add(e,r),Oi(t))})}function Ai(e,t,n,r=!1){let i=e.preventUnmountingOnClose;t?i=!1:r&&(i=!0);let a=n?.id??null,o=e.activeTriggerId,s=e.activeTriggerElement;return(a||t)&&(o=a,s=n??null),{open:t,preventUnmountingOnClose:i,activeTriggerId:o,activeTriggerElement:s,openedWithoutTrigger:t?n==null:e.openedWithoutTrigger}}function ji(e){let t=!1;return e.preventUnmountOnClose=()=>{t=!0},()=>t}function Mi(e,t,n,r={}){let i=n.reason,a=i===bt,o=t&&i===`trigger-focus`,s=!t&&(i===`trigger-press`||i===`escape-key`),c=ji(n);if(e.context.onOpenChange?.(t,n),n.isCanceled)return;r.onBeforeDispatch?.(),e.state.floatingRootContext.dispatchOpenChange(t,n);let l=()=>{let i=Ai(e.state,t,n.trigger,c()),l={...r.extraState,...i};o?l.instantType=`focus`:s?l.instantType=`dismiss`:a&&(l.instantType=void 0),e.update(l)};a?I.flushSync(l):l()}function Ni(e,t,n,r){let i=n.useState(`isMountedByTrigger`,e),a=ki(e,n),o=Z(t=>{let i=n.select(`open`),a=n.select(`activeTriggerId`);if(a===e){let e={activeTriggerElement:t,...i?r:null};n.update(e)}else if(a==null&&i&&!n.state.openedWithoutTrigger){let i={activeTriggerId:e??null,activeTriggerElement:t,...r};n.update(i)}}),s=Z(e=>{a(e),e&&o(e)});return U(()=>(s(t.current),()=>s(null)),[s,t,n,e]),U(()=>{if(i){let e={activeTriggerElement:t.current,...r};n.update(e)}},[i,n,t,...Object.values(r)]),{registerTrigger:s,isMountedByThisTrigger:i}}function Pi(e,t={}){let{closeOnActiveTriggerUnmount:n=!1}=t,r=N.useRef(null),i=e.useState(`open`);U(()=>{if(!i){r.current=null,e.state.triggerCount!==0&&e.set(`triggerCount`,0),e.state.openedWithoutTrigger&&e.set(`openedWithoutTrigger`,!1);return}let t=e.context.triggerElements.size,a={};e.state.triggerCount!==t&&(a.triggerCount=t);let o=e.select(`activeTriggerId`),s=null;if(o){let t=e.context.triggerElements.getById(o);if(t)r.current=o,t!==e.state.activeTriggerElement&&(a.activeTriggerElement=t);else{for(let[t,n]of e.context.triggerElements.entries())if(n===e.state.activeTriggerElement){a.activeTriggerId=t,a.activeTriggerElement=n,r.current=t;break}a.activeTriggerId===void 0&&(r.current===o?s=o:r.current=null)}}else r.current=null;if(!s&&!o&&!e.state.openedWithoutTrigger&&t===1){let t=e.context.triggerElements.entries().next();if(!t.done){let[e,n]=t.value;a.activeTriggerId=e,a.activeTriggerElement=n,r.current=e}}(a.triggerCount!==void 0||a.activeTriggerId!==void 0||a.activeTriggerElement!==void 0)&&e.update(a),s&&n&&queueMicrotask(()=>{if(e.select(`open`)&&e.select(`activeTriggerId`)===s&&!e.context.triggerElements.getById(s)){let t=J(vt);e.setOpen(!1,t),t.isCanceled||e.update({activeTriggerId:null,activeTriggerElement:null})}})},[i,e,e.useState(`triggerCount`),e.useState(`activeTriggerId`),e.useState(`activeTriggerElement`),n])}function Fi(e,t,n,r){let{mounted:i,transitionStatus:a,forceUnmount:o}=Ci({open:e,ref:t.context.popupRef,preventUnmountOnClose:t.useState(`preventUnmountingOnClose`),setPreventUnmountOnClose:e=>t.set(`preventUnmountingOnClose`,e),animateInitialOpen:r,onUnmount(){t.update({activeTriggerId:null,activeTriggerElement:null,mounted:!1,preventUnmountingOnClose:!1}),n?.(),t.context.onOpenChangeComplete?.(!1)}});return F(()=>(t.set(`mounted`,i),null)),t.useSyncedValues({mounted:i,transitionStatus:a}),{forceUnmount:o,transitionStatus:a}}function Ii(e,t){e.useSyncedValues(t),U(()=>()=>{e.update({activeTriggerProps:H,inactiveTriggerProps:H,popupProps:H})},[e])}function Li(e,t){U(()=>{!t&&e.state.openMethod!==null&&e.set(`openMethod`,null)},[t,e]),U(()=>()=>{e.state.openMethod!==null&&e.set(`openMethod`,null)},[e])}var Ri=class{idMap=new Map;add(e,t){this.idMap.set(e,t)}delete(e){this.idMap.delete(e)}hasElement(e){for(let t of this.idMap.values())if(t===e)return!0;return!1}hasMatchingElement(e){for(let t of this.idMap.values())if(e(t))return!0;return!1}getById(e){return this.idMap.get(e)}entries(){return this.idMap.entries()}elements(){return this.idMap.values()}get size(){return this.idMap.size}},zi=t((e=>{var t=n();function r(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var i=typeof Object.is==`function`?Object.is:r,a=t.useState,o=t.useEffect,s=t.useLayoutEffect,c=t.useDebugValue;function l(e,t){var n=t(),r=a({inst:{value:n,getSnapshot:t}}),i=r[0].inst,l=r[1];return s(function(){i.value=n,i.getSnapshot=t,u(i)&&l({inst:i})},[e,n,t]),o(function(){return u(i)&&l({inst:i}),e(function(){u(i)&&l({inst:i})})},[e]),c(n),n}function u(e){var t=e.getSnapshot;e=e.value;try{var n=t();return!i(e,n)}catch{return!0}}function d(e,t){return t()}var f=typeof window>`u`||window.document===void 0||window.document.createElement===void 0?d:l;e.useSyncExternalStore=t.useSyncExternalStore===void 0?f:t.useSyncExternalStore})),Bi=t(((e,t)=>{t.exports=zi()})),Vi=t((e=>{var t=n(),r=Bi();function i(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var a=typeof Object.is==`function`?Object.is:i,o=r.useSyncExternalStore,s=t.useRef,c=t.useEffect,l=t.useMemo,u=t.useDebugValue;e.useSyncExternalStoreWithSelector=function(e,t,n,r,i){var d=s(null);if(d.current===null){var f={hasValue:!1,value:null};d.current=f}else f=d.current;d=l(function(){function e(e){if(!o){if(o=!0,s=e,e=r(e),i!==void 0&&f.hasValue){var t=f.value;if(i(t,e))return c=t}return c=e}if(t=c,a(s,e))return t;var n=r(e);return i!==void 0&&i(t,n)?(s=e,t):(s=e,c=n)}var o=!1,s,c,l=n===void 0?null:n;return[function(){return e(t())},l===null?void 0:function(){return e(l())}]},[t,n,r,i]);var p=o(e,d[0],d[1]);return c(function(){f.hasValue=!0,f.value=p},[p]),u(p),p}})),Hi=t(((e,t)=>{t.exports=Vi()})),Ui=Bi(),Wi=Hi(),Gi=cr(19)?Ji:Yi;function Ki(e,t,n,r,i){return Gi(e,t,n,r,i)}function qi(e,t,n,r,i){let a=N.useCallback(()=>t(e.getSnapshot(),n,r,i),[e,t,n,r,i]);return(0,Ui.useSyncExternalStore)(e.subscribe,a,a)}B({before(e){e.syncIndex=0,e.didInitialize||(e.syncTick=1,e.syncHooks=[],e.didChangeStore=!0,e.getSnapshot=()=>{let t=!1;for(let n=0;n<e.syncHooks.length;n+=1){let r=e.syncHooks[n],i=r.selector(r.store.state,r.a1,r.a2,r.a3);Object.is(r.value,i)||(t=!0,r.value=i)}return t&&(e.syncTick+=1),e.syncTick})},after(e){e.syncHooks.length>0&&(e.didChangeStore&&(e.didChangeStore=!1,e.subscribe=t=>{let n=new Set;for(let t of e.syncHooks)n.add(t.store);let r=[];for(let e of n)r.push(e.subscribe(t));return()=>{for(let e of r)e()}}),(0,Ui.useSyncExternalStore)(e.subscribe,e.getSnapshot,e.getSnapshot))}});function Ji(e,t,n,r,i){let a=z();if(!a)return qi(e,t,n,r,i);let o=a.syncIndex;a.syncIndex+=1;let s;return a.didInitialize?(s=a.syncHooks[o],s.store===e&&s.selector===t&&Object.is(s.a1,n)&&Object.is(s.a2,r)&&Object.is(s.a3,i)||(s.store!==e&&(a.didChangeStore=!0),s.store=e,s.selector=t,s.a1=n,s.a2=r,s.a3=i,s.value=t(e.getSnapshot(),n,r,i))):(s={store:e,selector:t,a1:n,a2:r,a3:i,value:t(e.getSnapshot(),n,r,i)},a.syncHooks.push(s)),s.value}function Yi(e,t,n,r,i){return(0,Wi.useSyncExternalStoreWithSelector)(e.subscribe,e.getSnapshot,e.getSnapshot,e=>t(e,n,r,i))}var Xi=class{static create(e){return new this(e)}constructor(e){this.state=e,this.listeners=new Set,this.updateTick=0}subscribe=e=>(this.listeners.add(e),()=>{this.listeners.delete(e)});getSnapshot=()=>this.state;setState(e){if(this.state===e)return;this.state=e,this.updateTick+=1;let t=this.updateTick;for(let n of this.listeners){if(t!==this.updateTick)return;n(e)}}update(e){for(let t in e)if(!Object.is(this.state[t],e[t])){this.setState({...this.state,...e});return}}set(e,t){Object.is(this.state[e],t)||this.setState({...this.state,[e]:t})}notifyAll(){let e={...this.state};this.setState(e)}use(e,t,n,r){return Ki(this,e,t,n,r)}},Zi=class extends Xi{constructor(e,t={},n){super(e),this.context=t,this.selectors=n}useSyncedValue(e,t){N.useDebugValue(e);let n=this;U(()=>{n.state[e]!==t&&n.set(e,t)},[n,e,t])}useSyncedValueWithCleanup(e,t){let n=this;U(()=>(n.state[e]!==t&&n.set(e,t),()=>{n.set(e,void 0)}),[n,e,t])}useSyncedValues(e){let t=this;U(()=>{t.update(e)},[t,...Object.values(e)])}useControlledProp(e,t){N.useDebugValue(e);let n=this,r=t!==void 0;U(()=>{r&&!Object.is(n.state[e],t)&&n.setState({...n.state,[e]:t})},[n,e,t,r])}select(e,t,n,r){let i=this.selectors[e];return i(this.state,t,n,r)}useState(e,t,n,r){return N.useDebugValue(e),Ki(this,this.selectors[e],t,n,r)}useContextCallback(e,t){N.useDebugValue(e);let n=Z(t??ne);this.context[e]=n}useStateSetter(e){let t=N.useRef(void 0);return t.current===void 0&&(t.current=t=>{this.set(e,t)}),t.current}observe(e,t){let n;n=typeof e==`function`?e:this.selectors[e];let r=n(this.state);return t(r,r,this),this.subscribe(e=>{let i=n(e);if(!Object.is(r,i)){let e=r;r=i,t(i,e,this)}})}},Qi={open:e=>e.open,transitionStatus:e=>e.transitionStatus,domReferenceElement:e=>e.domReferenceElement,referenceElement:e=>e.positionReference??e.referenceElement,floatingElement:e=>e.floatingElement,floatingId:e=>e.floatingId},$i=class extends Zi{constructor(e){let{syncOnly:t,nested:n,onOpenChange:r,triggerElements:i,...a}=e;super({...a,positionReference:a.referenceElement,domReferenceElement:a.referenceElement},{onOpenChange:r,dataRef:{current:{}},events:Wr(),nested:n,triggerElements:i},Qi),this.syncOnly=t}syncOpenEvent=(e,t)=>{(!e||!this.state.open||t!=null&&Oe(t))&&(this.context.dataRef.current.openEvent=e?t:void 0)};dispatchOpenChange=(e,t)=>{this.syncOpenEvent(e,t.event);let n={open:e,reason:t.reason,nativeEvent:t.event,nested:this.context.nested,triggerElement:t.trigger};this.context.events.emit(`openchange`,n)};setOpen=(e,t)=>{this.syncOnly||this.dispatchOpenChange(e,t),this.context.onOpenChange?.(e,t)}};function ea(e,t,n=!1){return{open:!1,openProp:void 0,mounted:!1,transitionStatus:void 0,floatingRootContext:new $i({open:!1,transitionStatus:void 0,floatingElement:null,referenceElement:null,triggerElements:e,floatingId:t,syncOnly:!0,nested:n,onOpenChange:void 0}),floatingId:t,triggerCount:0,preventUnmountingOnClose:!1,payload:void 0,activeTriggerId:null,activeTriggerElement:null,openedWithoutTrigger:!1,triggerIdProp:void 0,popupElement:null,positionerElement:null,activeTriggerProps:H,inactiveTriggerProps:H,popupProps:H}}var ta=e=>e.triggerIdProp??e.activeTriggerId,na=e=>e.openProp??e.open,ra=e=>(e.popupElement?.id??e.floatingId)||void 0;function ia(e,t){return t!==void 0&&na(e)&&ta(e)===t}function aa(e,t){return ia(e,t)?!0:t!==void 0&&na(e)&&ta(e)==null&&!e.openedWithoutTrigger&&e.triggerCount===1}var oa={open:na,mounted:e=>e.mounted,transitionStatus:e=>na(e)&&!e.mounted?`starting`:e.transitionStatus,floatingRootContext:e=>e.floatingRootContext,triggerCount:e=>e.triggerCount,preventUnmountingOnClose:e=>e.preventUnmountingOnClose,payload:e=>e.payload,activeTriggerId:ta,activeTriggerElement:e=>e.mounted?e.activeTriggerElement:null,popupId:ra,isTriggerActive:(e,t)=>t!==void 0&&ta(e)===t,isOpenedByTrigger:(e,t)=>ia(e,t),isMountedByTrigger:(e,t)=>t!==void 0&&ta(e)===t&&e.mounted,triggerProps:(e,t)=>t?e.activeTriggerProps:e.inactiveTriggerProps,triggerPopupId:(e,t)=>aa(e,t)?ra(e):void 0,popupProps:e=>e.popupProps,popupElement:e=>e.popupElement,positionerElement:e=>e.positionerElement};function sa(e){let t=N.useCallback(t=>e===void 0?ne:e.subscribeStore(t),[e]),n=N.useCallback(()=>e===void 0?void 0:e.store,[e]);return(0,Ui.useSyncExternalStore)(t,n,()=>e?.serverStore)}var ca=ve&&be;function la(e,t={}){let{enabled:n=!0,delay:r}=t,{events:i,dataRef:a}=e.context,o=N.useRef(!1),l=N.useRef(null),d=N.useRef(!0),f=ce();N.useEffect(()=>{let t=e.select(`domReferenceElement`);if(!n)return;let r=c(t);function i(){let t=e.select(`domReferenceElement`);!e.select(`open`)&&u(t)&&t===ke(an(t))&&(o.current=!0,l.current=t)}function a(){d.current=!0}function s(){d.current=!1}return Bt(X(r,`blur`,i),ca&&X(r,`keydown`,a,!0),ca&&X(r,`pointerdown`,s,!0))},[e,n]),N.useEffect(()=>{if(!n)return;function t(t){if(t.reason===`trigger-press`||t.reason===`escape-key`){let t=e.select(`domReferenceElement`);s(t)&&(l.current=t,o.current=!0)}}return i.on(`openchange`,t),()=>{i.off(`openchange`,t)}},[i,n,e]);let p=N.useMemo(()=>{function t(){o.current=!1,l.current=null}return{onMouseLeave(){t()},onFocus(n){let i=n.currentTarget;if(o.current){if(l.current===i)return;t()}let a=je(n.nativeEvent);if(s(a)){if(ca&&!n.relatedTarget){if(!d.current&&!st(a))return}else if(!ut(a))return}let c=it(n.relatedTarget,e.context.triggerElements),{nativeEvent:u,currentTarget:p}=n;e.select(`open`)&&c||!r?e.setOpen(!0,J(xt,u,p)):f.start(r,()=>{o.current||e.setOpen(!0,J(xt,u,p))})},onBlur(n){t();let r=n.relatedTarget,i=n.nativeEvent,o=s(r)&&r.hasAttribute(Hn(`focus-guard`))&&r.getAttribute(`data-type`)===`outside`;f.start(0,()=>{let t=e.select(`domReferenceElement`),n=ke(an(t));!r&&n===t||q(a.current.floatingContext?.refs.floating.current,n)||q(t,n)||o||it(r??n,e.context.triggerElements)||e.setOpen(!1,J(xt,i))})}}},[a,r,e,f]);return N.useMemo(()=>n?{reference:p,trigger:p}:{},[n,p])}var ua=class e{pointerType=void 0;interactedInside=!1;handler=void 0;blockMouseMove=!0;performedPointerEventsMutation=!1;pointerEventsScopeElement=null;pointerEventsReferenceElement=null;pointerEventsFloatingElement=null;restTimeoutPending=!1;openChangeTimeout=new K;restTimeout=new K;handleCloseOptions=void 0;static create(){return new e}dispose=()=>{this.openChangeTimeout.clear(),this.restTimeout.clear()};disposeEffect=()=>this.dispose},da=new WeakMap;function fa(e){if(!e.performedPointerEventsMutation)return;let t=e.pointerEventsScopeElement;t&&da.get(t)===e&&(e.pointerEventsScopeElement?.style.removeProperty(`pointer-events`),e.pointerEventsReferenceElement?.style.removeProperty(`pointer-events`),e.pointerEventsFloatingElement?.style.removeProperty(`pointer-events`),da.delete(t)),e.performedPointerEventsMutation=!1,e.pointerEventsScopeElement=null,e.pointerEventsReferenceElement=null,e.pointerEventsFloatingElement=null}function pa(e,t){let{scopeElement:n,referenceElement:r,floatingElement:i}=t,a=da.get(n);a&&a!==e&&fa(a),fa(e),e.performedPointerEventsMutation=!0,e.pointerEventsScopeElement=n,e.pointerEventsReferenceElement=r,e.pointerEventsFloatingElement=i,da.set(n,e),n.style.pointerEvents=`none`,r.style.pointerEvents=`auto`,i.style.pointerEvents=`auto`}function ma(e){let t=e.context.dataRef.current,n=F(()=>t.hoverInteractionState??ua.create()).current;return t.hoverInteractionState||=n,oe(t.hoverInteractionState.disposeEffect),t.hoverInteractionState}function ha(e,t={}){let{enabled:n=!0,closeDelay:r=0,nodeId:i}=t,a=e.useState(`open`),o=e.useState(`floatingElement`),c=e.useState(`domReferenceElement`),{dataRef:l}=e.context,u=Yr(),d=Jr(),f=ma(e),p=ce(),m=Z(()=>ht(l.current.openEvent?.type,f.interactedInside)),h=Z(()=>gt(l.current.openEvent?.type)),g=Z(()=>{fa(f)});U(()=>{a||(f.pointerType=void 0,f.restTimeoutPending=!1,f.interactedInside=!1,g())},[a,f,g]),N.useEffect(()=>g,[g]),U(()=>{if(n&&a&&f.handleCloseOptions?.blockPointerEvents&&h()&&s(c)&&o){let e=c,t=o,n=an(o),r=u?.nodesRef.current.find(e=>e.id===d)?.context?.elements.floating;r&&(r.style.pointerEvents=``);let i=f.pointerEventsScopeElement===t?null:f.pointerEventsScopeElement,a=r===t?null:r,s=f.handleCloseOptions?.getScope?.()??i??a??Ae(e,`[data-rootownerid]`)??n.body;return pa(f,{scopeElement:s,referenceElement:e,floatingElement:t}),()=>{g()}}},[n,a,c,o,f,h,u,d,g]),N.useEffect(()=>{if(!n)return;function t(){return!!(u&&d&&Bn(u.nodesRef.current,d).length>0)}function a(t){let n=pt(r,`close`,f.pointerType),i=()=>{e.setOpen(!1,J(bt,t)),u?.events.emit(`floating.closed`,t)};n?f.openChangeTimeout.start(n,i):(f.openChangeTimeout.clear(),i())}function c(e){let t=je(e);ct(t)?f.interactedInside=Ae(t,`[aria-haspopup]`)!=null:f.interactedInside=!1}function _(){f.openChangeTimeout.clear(),p.clear(),u?.events.off(`floating.closed`,y),g()}function v(n){if(t()&&u){u.events.on(`floating.closed`,y);return}if(it(n.relatedTarget,e.context.triggerElements))return;let r=l.current.floatingContext?.nodeId??i,o=n.relatedTarget;u&&r&&s(o)&&Bn(u.nodesRef.current,r,!1).some(e=>q(e.context?.elements.floating,o))||(f.handler?f.handler(n):(g(),h()&&!m()&&a(n)))}function y(n){u&&d&&!t()&&p.start(0,()=>{u.events.off(`floating.closed`,y),e.setOpen(!1,J(bt,n)),u.events.emit(`floating.closed`,n)})}let b=o;return Bt(b&&X(b,`mouseenter`,_),b&&X(b,`mouseleave`,v),b&&X(b,`pointerdown`,c,!0),()=>{u?.events.off(`floating.closed`,y)})},[n,o,e,l,r,i,h,m,g,f,u,d,p])}var ga={current:null};function _a(e,t={}){let{enabled:n=!0,delay:r=0,handleClose:i=null,mouseOnly:a=!1,restMs:o=0,move:c=!0,triggerElementRef:l=ga,externalTree:u,isActiveTrigger:d=!0,getHandleCloseContext:f,isClosing:p,shouldOpen:m,guardStaleOpen:h=!1}=t,{dataRef:g,events:_}=e.context,v=Yr(u),y=ma(e),b=N.useRef(!1),x=qt(i),S=qt(r),C=qt(o),w=qt(n),T=qt(m),E=qt(p),D=Z(()=>ht(g.current.openEvent?.type,y.interactedInside)),O=Z(()=>T.current?.()!==!1),k=Z((t,n,r)=>{let i=e.context.triggerElements;if(i.hasElement(n))return!t||!q(t,n);if(!s(r))return!1;let a=r;return i.hasMatchingElement(e=>q(e,a))&&(!t||!q(t,a))}),A=Z(()=>{y.handler&&=(an(e.select(`domReferenceElement`)).removeEventListener(`mousemove`,y.handler),void 0)}),j=Z(()=>{fa(y)});return d&&(y.handleCloseOptions=i?.__options),N.useEffect(()=>A,[A]),N.useEffect(()=>{if(!n)return;function e(e){e.open?b.current=!1:(b.current=e.reason===bt,A(),y.openChangeTimeout.clear(),y.restTimeout.clear(),y.blockMouseMove=!0,y.restTimeoutPending=!1)}return _.on(`openchange`,e),()=>{_.off(`openchange`,e)}},[n,_,y,A]),N.useEffect(()=>{if(!n)return;function t(t,n=!0){let r=pt(S.current,`close`,y.pointerType);r?y.openChangeTimeout.start(r,()=>{e.setOpen(!1,J(bt,t)),v?.events.emit(`floating.closed`,t)}):n&&(y.openChangeTimeout.clear(),e.setOpen(!1,J(bt,t)),v?.events.emit(`floating.closed`,t))}let r=l.current??(d?e.select(`domReferenceElement`):null);if(!s(r))return;function i(t){if(y.openChangeTimeout.clear(),y.blockMouseMove=!1,a&&!De(y.pointerType))return;let n=mt(C.current),r=pt(S.current,`open`,y.pointerType),i=je(t),o=t.currentTarget??null,c=e.select(`domReferenceElement`),l=o;if(s(i)&&!e.context.triggerElements.hasElement(i)){for(let t of e.context.triggerElements.elements())if(q(t,i)){l=t;break}}s(o)&&s(c)&&!e.context.triggerElements.hasElement(o)&&q(o,c)&&(l=c);let u=l!=null&&k(c,l,i),d=e.select(`open`),f=E.current?.()??e.select(`transitionStatus`)===`ending`,p=!d&&f&&b.current,m=!u&&s(l)&&s(c)&&q(c,l)&&p,h=n>0&&!r,g=u&&(d||p)||m,_=!d||u;g?O()&&e.setOpen(!0,J(bt,t,l)):h||(r?y.openChangeTimeout.start(r,()=>{_&&O()&&e.setOpen(!0,J(bt,t,l))}):_&&O()&&e.setOpen(!0,J(bt,t,l)))}function o(n){if(D()){j();return}A();let r=an(e.select(`domReferenceElement`));y.restTimeout.clear(),y.restTimeoutPending=!1;let i=g.current.floatingContext??f?.();if(!it(n.relatedTarget,e.context.triggerElements)){if(x.current&&i){e.select(`open`)||y.openChangeTimeout.clear();let a=l.current;y.handler=x.current({...i,tree:v,x:n.clientX,y:n.clientY,onClose(){j(),A(),w.current&&!D()&&a===e.select(`domReferenceElement`)&&t(n,!0)}}),r.addEventListener(`mousemove`,y.handler),y.handler(n)}else y.pointerType===`touch`&&q(e.select(`floatingElement`),n.relatedTarget)||t(n)}}function u(e){q(r,e.relatedTarget)||(y.openChangeTimeout.clear(),y.restTimeout.clear(),y.restTimeoutPending=!1)}let p=h?X(r,`mouseout`,u):void 0;return c?Bt(X(r,`mousemove`,i,{once:!0}),X(r,`mouseenter`,i),X(r,`mouseleave`,o),p):Bt(X(r,`mouseenter`,i),X(r,`mouseleave`,o),p)},[A,j,g,S,e,n,x,y,d,k,D,a,c,C,l,v,w,f,E,O,h]),N.useMemo(()=>{if(!n)return;function t(e){y.pointerType=e.pointerType}return{onPointerDown:t,onPointerEnter:t,onMouseMove(t){let{nativeEvent:n}=t,r=t.currentTarget,i=e.select(`domReferenceElement`),o=e.select(`open`),s=k(i,r,t.target);if(a&&!De(y.pointerType))return;if(o&&s&&y.handleCloseOptions?.blockPointerEvents){let t=e.select(`floatingElement`);if(t){let e=y.handleCloseOptions?.getScope?.()??r.ownerDocument.body;pa(y,{scopeElement:e,referenceElement:r,floatingElement:t})}}let c=mt(C.current);if(o&&!s||c===0||!s&&y.restTimeoutPending&&t.movementX**2+t.movementY**2<2)return;y.restTimeout.clear();function l(){if(y.restTimeoutPending=!1,D())return;let t=e.select(`open`);!y.blockMouseMove&&(!t||s)&&O()&&e.setOpen(!0,J(bt,n,r))}y.pointerType===`touch`?I.flushSync(()=>{l()}):s&&o?l():(y.restTimeoutPending=!0,y.restTimeout.start(c,l))}}},[n,y,D,k,a,e,C,O])}function va(e){return be&&e.movementX===0&&e.movementY===0}function ya(e,t,n){switch(e){case`vertical`:return t;case`horizontal`:return n;default:return t||n}}function ba(e,t){return ya(t,e===`ArrowUp`||e===`ArrowDown`,e===`ArrowLeft`||e===`ArrowRight`)}function xa(e,t,n){return ya(t,e===`ArrowDown`,n?e===`ArrowLeft`:e===`ArrowRight`)||e===`Enter`||e===` `||e===``}function Sa(e,t,n){return ya(t,n?e===Pe:e===Fe,e===Le)}function Ca(e,t,n,r){return t===`both`||t===`horizontal`&&r?e===`Escape`:ya(t,n?e===Fe:e===Pe,e===Ie)}function wa(e,t){let{listRef:n,activeIndex:r,onNavigate:i=()=>{},enabled:a=!0,selectedIndex:o=null,allowEscape:s=!1,loopFocus:c=!1,nested:l=!1,rtl:d=!1,virtual:f=!1,focusItemOnOpen:p=`auto`,focusItemOnHover:m=!0,openOnArrowKeyDown:h=!0,disabledIndices:g=void 0,orientation:_=`vertical`,triggerOrientation:v=_,parentOrientation:y,id:b,resetOnPointerLeave:x=!0,externalTree:S,nestedReturnFocusRef:C,grid:w}=t,T=w!=null,E=e.useState(`open`),D=e.useState(`floatingElement`),O=e.useState(`domReferenceElement`),k=e.context.dataRef,A=dt(D),j=lt(O),M=qt(A),P=Jr(),F=Yr(S),I=N.useRef(p),L=N.useRef(o??-1),R=N.useRef(null),z=N.useRef(!0),B=Z(e=>{i(L.current===-1?null:L.current,e)}),ee=N.useRef(!!D),V=N.useRef(E),te=N.useRef(!1),ne=N.useRef(!1),re=N.useRef(null),H=qt(g),ie=qt(E),W=qt(o),ae=qt(x),G=rn(),oe=rn(),se=Z(()=>{G.cancel();function e(e){f||(re.current=Wn(e,{sync:te.current,preventScroll:!0}))}let t=n.current[L.current],r=ne.current;t&&e(t),(te.current?e=>e():e=>G.request(e))(()=>{let i=n.current[L.current]||t;i&&(t||e(i),fe&&(r||!z.current)&&i.scrollIntoView?.({block:`nearest`,inline:`nearest`}))})});U(()=>{k.current.orientation=_},[k,_]),U(()=>{E||(R.current=null),E&&p===`auto`||(I.current=p)},[E,p]),U(()=>{a&&(E&&D?(L.current=o??-1,I.current&&o!=null&&(ne.current=!0,B())):ee.current&&(L.current=-1,B()))},[a,E,D,o,B]),U(()=>{if(a){if(!E)te.current=!1;else if(D){if(r==null){if(te.current=!1,W.current!=null)return;if(ee.current&&(L.current=-1,se()),(!V.current||!ee.current)&&I.current&&(R.current!=null||I.current===!0&&R.current==null)){let e=0,t=()=>{n.current[0]==null?(e<2&&(e?e=>oe.request(e):queueMicrotask)(t),e+=1):(L.current=R.current==null||xa(R.current,v,d)||l?un(n):dn(n),R.current=null,B())};t()}}else ln(n.current,r)||(L.current=r,se(),ne.current=!1)}}},[a,E,D,r,W,l,n,v,d,B,se,oe]),U(()=>{if(!a||D||!F||f||!ee.current)return;let e=F.nodesRef.current,t=e.find(e=>e.id===P)?.context?.elements.floating,n=ke(an(O??t??null)),r=e.some(e=>e.context&&q(e.context.elements.floating,n));t&&!r&&z.current&&t.focus({preventScroll:!0})},[a,D,O,F,P,f]),U(()=>{V.current=E,ee.current=!!D});let K=r!=null,ce=Z(e=>{if(!ie.current)return;let t=n.current.indexOf(e.currentTarget);t!==-1&&(L.current!==t||r!==t)&&(L.current=t,B(e))}),le=Z(()=>y??F?.nodesRef.current.find(e=>e.id===P)?.context?.dataRef?.current.orientation),ue=Z(()=>un(n,H.current)),de=Z(t=>{if(z.current=!1,te.current=!0,t.which===229||!ie.current&&t.currentTarget===M.current)return;if(l&&Ca(t.key,_,d,T)){ba(t.key,le())||Ce(t),e.setOpen(!1,J(Dt,t.nativeEvent));let n=C?.current??O;u(n)&&n.focus();return}r!=null&&r!==L.current&&!ln(n.current,r)&&(L.current=r);let i=L.current,a=un(n,g),o=dn(n,g);if(j||(t.key===`Home`&&(Ce(t),L.current=a,B(t)),t.key===`End`&&(Ce(t),L.current=o,B(t))),w!=null){let e=w(t,L.current,n,_,c,d,g,a,o);if(e!=null&&e!==L.current&&(L.current=e,B(t)),_===`both`)return}if(ba(t.key,_)){Ce(t);let e=ke(t.currentTarget.ownerDocument);if(E&&!f&&q(t.currentTarget,e)&&!n.current.some(t=>t!=null&&q(t,e))){L.current=xa(t.key,_,d)?a:o,B(t),r===L.current&&se();return}let{index:l,wrapped:u}=fn(n.current,i,{decrement:!xa(t.key,_,d),loopFocus:c,allowEscape:s,disabledIndices:g,minIndex:a,maxIndex:o});u&&(te.current=!1),L.current=l,B(t)}}),fe=N.useMemo(()=>({onFocus(e){te.current=!0,ce(e)},onClick({currentTarget:e}){f||e.focus({preventScroll:!0})},onMouseMove(e){va(e)||(te.current=!0,ne.current=!1,m&&ce(e))},onPointerLeave(e){if(!ie.current||!z.current||e.pointerType===`touch`)return;te.current=!0;let t=e.relatedTarget;if(m&&!n.current.includes(t)&&ae.current&&(re.current?.(),re.current=null,L.current=-1,B(e),!f)){let e=M.current,t=ke(an(e));e&&q(e,t)&&e.focus({preventScroll:!0})}}}),[ce,ie,M,m,n,B,ae,f]),pe=N.useMemo(()=>f&&E&&K&&{"aria-activedescendant":`${b}-${r}`},[f,E,K,b,r]),me=N.useMemo(()=>({...j?{}:pe,onKeyDown(t){if(t.key===`Tab`&&t.shiftKey&&E&&!f){let n=je(t.nativeEvent);if(n&&!q(M.current,n))return;Ce(t);let r=J(Tt,t.nativeEvent);e.setOpen(!1,r);let i=C?.current??O;!r.isCanceled&&u(i)&&i.focus()}else de(t)},onPointerMove(e){va(e)||(z.current=!0)}}),[pe,de,M,j,e,E,f,O,C]),he=N.useMemo(()=>{function t(t){e.setOpen(!0,J(Dt,t.nativeEvent,t.currentTarget))}function n(e){p===`auto`&&Te(e.nativeEvent)&&(I.current=!f)}function r(e){I.current=p,p===`auto`&&Ee(e.nativeEvent)&&(I.current=!0)}return{onKeyDown(n){let r=e.select(`open`);z.current=!1;let i=n.key.startsWith(`Arrow`),a=Sa(n.key,le(),d),o=ba(n.key,r?_:v),s=(l?a:o)||n.key===`Enter`||n.key.trim()===``;if(f&&r&&(!l||st(n.currentTarget)))return de(n);if(r||h||!i){if(s){let e=ba(n.key,le());R.current=l&&e?null:n.key}l?a&&(Ce(n),r?(L.current=ue(),B(n),f&&M.current?.focus()):t(n)):o&&(W.current!=null&&(L.current=W.current),Ce(n),!r&&h?t(n):de(n),r&&B(n))}},onFocus(t){t.target===t.currentTarget&&e.select(`open`)&&!f&&(L.current=-1,B(t))},onPointerDown:r,onPointerEnter:r,onMouseDown:n,onClick:n}},[de,p,ue,l,B,e,h,_,v,le,d,W,f,M]),ge=N.useMemo(()=>({...pe,...he}),[pe,he]);return N.useMemo(()=>a?{reference:ge,floating:me,item:fe,trigger:he}:{},[a,ge,me,he,fe])}function Ta(e,t){let{listRef:n,elementsRef:r,activeIndex:i,onMatch:a,disabledIndices:o,onTyping:s,enabled:c=!0,resetMs:l=750,selectedIndex:u=null}=t,d=Z(s),f=e.useState(`open`),p=ce(),m=N.useRef(``),h=N.useRef(u??i??-1),g=N.useRef(null),_=Z(e=>{function t(e){return r?.current[e]}function s(e){let n=t(e);return n&&!gn(n)||n?.matches(`:disabled`)?!1:o==null||!mn(re,e,o)}function c(e,t,n=0){if(e.length===0)return-1;let r=(n%e.length+e.length)%e.length,i=t.toLowerCase();for(let t=0;t<e.length;t+=1){let n=(r+t)%e.length;if(e[n]?.toLowerCase().startsWith(i)&&s(n))return n}return-1}let _=n.current;if(m.current.length>0&&e.key===` `&&(Ce(e),d?.(!0)),m.current.length>0&&m.current[0]!==` `&&c(_,m.current)===-1&&e.key!==` `&&d?.(!1),_==null||e.key.length!==1||e.ctrlKey||e.metaKey||e.altKey)return;f&&e.key!==` `&&(Ce(e),d?.(!0));let v=m.current===``;v&&(h.current=u??i??-1),_.every((e,t)=>e&&s(t)?e[0]?.toLowerCase()!==e[1]?.toLowerCase():!0)&&m.current===e.key&&(m.current=``,h.current=g.current),m.current+=e.key,p.start(l,()=>{m.current=``,h.current=g.current,d?.(!1)});let y=((v?u??i??-1:h.current)??0)+1,b=c(_,m.current,y);b===-1?e.key!==` `&&(m.current=``,d?.(!1)):(a?.(b,e),g.current=b)}),v=Z(t=>{let n=t.relatedTarget,r=e.select(`domReferenceElement`),i=e.select(`floatingElement`);q(r,n)||q(i,n)||(p.clear(),m.current=``,h.current=g.current,d?.(!1))});U(()=>{(f||u===null)&&(p.clear(),g.current=null,m.current!==``&&(m.current=``,d?.(!1)))},[f,u,p,d]);let y=N.useMemo(()=>({onKeyDown:_,onBlur:v}),[_,v]);return N.useMemo(()=>c?{reference:y,floating:y}:{},[c,y])}var Ea=.1,Da=Ea*Ea,Oa=.5;function ka(e,t,n,r,i,a){return r>=t!=a>=t&&e<=(i-n)*(t-r)/(a-r)+n}function Aa(e,t,n,r,i,a,o,s,c,l){let u=!1;return ka(e,t,n,r,i,a)&&(u=!u),ka(e,t,i,a,o,s)&&(u=!u),ka(e,t,o,s,c,l)&&(u=!u),ka(e,t,c,l,n,r)&&(u=!u),u}function ja(e,t,n){return e>=n.x&&e<=n.x+n.width&&t>=n.y&&t<=n.y+n.height}function Ma(e,t,n,r,i,a){return e>=Math.min(n,i)&&e<=Math.max(n,i)&&t>=Math.min(r,a)&&t<=Math.max(r,a)}function Na(e={}){let{blockPointerEvents:t=!1}=e,n=new K,r=({x:e,y:t,placement:r,elements:i,onClose:a,nodeId:o,tree:c})=>{let l=r?.split(`-`)[0],u=!1,d=null,f=null,p=typeof performance<`u`?performance.now():0;function m(e,t){let n=performance.now(),r=n-p;if(d===null||f===null||r===0)return d=e,f=t,p=n,!1;let i=e-d,a=t-f,o=i*i+a*a,s=r*r*Da;return d=e,f=t,p=n,o<s}function h(){n.clear(),a()}return function(r){n.clear();let a=i.domReference,d=i.floating;if(!a||!d||l==null||e==null||t==null)return;let{clientX:f,clientY:p}=r,g=je(r),_=r.type===`mouseleave`,v=q(d,g),y=q(a,g);if(v&&(u=!0,!_))return;if(y&&(u=!1,!_)){u=!0;return}if(_&&s(r.relatedTarget)&&q(d,r.relatedTarget))return;function b(){return!!(c&&Bn(c.nodesRef.current,o).length>0)}function x(){b()||h()}if(b())return;let S=a.getBoundingClientRect(),C=d.getBoundingClientRect(),w=e>C.right-C.width/2,T=t>C.bottom-C.height/2,E=C.width>S.width,D=C.height>S.height,O=(E?S:C).left,k=(E?S:C).right,A=(D?S:C).top,j=(D?S:C).bottom;if(l===`top`&&t>=S.bottom-1||l===`bottom`&&t<=S.top+1||l===`left`&&e>=S.right-1||l===`right`&&e<=S.left+1){x();return}let M=!1;switch(l){case`top`:M=Ma(f,p,O,S.top+1,k,C.bottom-1);break;case`bottom`:M=Ma(f,p,O,C.top+1,k,S.bottom-1);break;case`left`:M=Ma(f,p,C.right-1,j,S.left+1,A);break;case`right`:M=Ma(f,p,S.right-1,j,C.left+1,A)}if(M)return;if(u&&!ja(f,p,S)||!_&&m(f,p)){x();return}let N=!1;switch(l){case`top`:{let n=E?Oa/2:Oa*4,r=E||w?e+n:e-n,i=E?e-n:w?e+n:e-n,a=t+Oa+1,o=w||E?C.bottom-Oa:C.top,s=w?E?C.bottom-Oa:C.top:C.bottom-Oa;N=Aa(f,p,r,a,i,a,C.left,o,C.right,s);break}case`bottom`:{let n=E?Oa/2:Oa*4,r=E||w?e+n:e-n,i=E?e-n:w?e+n:e-n,a=t-Oa,o=w||E?C.top+Oa:C.bottom,s=w?E?C.top+Oa:C.bottom:C.top+Oa;N=Aa(f,p,r,a,i,a,C.left,o,C.right,s);break}case`left`:{let n=D?Oa/2:Oa*4,r=D||T?t+n:t-n,i=D?t-n:T?t+n:t-n,a=e+Oa+1,o=T||D?C.right-Oa:C.left,s=T?D?C.right-Oa:C.left:C.right-Oa;N=Aa(f,p,o,C.top,s,C.bottom,a,r,a,i);break}case`right`:{let n=D?Oa/2:Oa*4,r=D||T?t+n:t-n,i=D?t-n:T?t+n:t-n,a=e-Oa,o=T||D?C.left+Oa:C.right,s=T?D?C.left+Oa:C.right:C.left+Oa;N=Aa(f,p,a,r,a,i,o,C.top,s,C.bottom);break}}N?u||n.start(40,x):x()}};return r.__options={...e,blockPointerEvents:t},r}var Pa={...oa,disabled:e=>e.disabled,instantType:e=>e.instantType,isInstantPhase:e=>e.isInstantPhase,trackCursorAxis:e=>e.trackCursorAxis,disableHoverablePopup:e=>e.disableHoverablePopup,lastOpenChangeReason:e=>e.openChangeReason,closeOnClick:e=>e.closeOnClick,appliedTriggerProps:(e,t)=>t?e.activeTriggerProps:void 0,closeDelay:e=>e.closeDelay,adaptiveOrigin:e=>e.adaptiveOrigin},Fa=class extends Zi{constructor(e,t,n){let r=new Ri;super(Ia(e,r,t,n),La(r),Pa)}setOpen=(e,t)=>{Mi(this,e,t,{extraState:{openChangeReason:t.reason}})};cancelPendingOpen(e){this.state.floatingRootContext.dispatchOpenChange(!1,J(yt,e))}};function Ia(e,t,n,r=!1){return{...ea(t,n,r),disabled:!1,instantType:void 0,isInstantPhase:!1,trackCursorAxis:`none`,disableHoverablePopup:!1,openChangeReason:null,closeOnClick:!0,closeDelay:0,adaptiveOrigin:void 0,...e}}function La(e){return{popupRef:N.createRef(),onOpenChange:void 0,onOpenChangeComplete:void 0,triggerElements:e}}var Ra=ee(function(e){let{disabled:t=!1,defaultOpen:n=!1,open:r,disableHoverablePopup:i=!1,trackCursorAxis:a=`none`,actionsRef:o,onOpenChange:s,onOpenChangeComplete:c,handle:l,triggerId:u,defaultTriggerId:d=null,children:f}=e,p=Ei((e,t)=>new Fa({open:n,openProp:r,activeTriggerId:d,triggerIdProp:u},e,t));p.useControlledProp(`openProp`,r),p.useControlledProp(`triggerIdProp`,u),p.useContextCallback(`onOpenChange`,s),p.useContextCallback(`onOpenChangeComplete`,c);let m=p.useState(`open`),h=!t&&m,g=p.useState(`activeTriggerId`),_=p.useState(`mounted`),v=p.useState(`payload`);p.useSyncedValues({trackCursorAxis:a,disableHoverablePopup:i,disabled:t}),Pi(p,{closeOnActiveTriggerUnmount:!0});let{forceUnmount:y,transitionStatus:b}=Fi(h,p),x=p.useState(`isInstantPhase`),S=p.useState(`instantType`),C=p.useState(`lastOpenChangeReason`),w=N.useRef(null);U(()=>{m&&t&&p.setOpen(!1,J(Mt))},[m,t,p]),U(()=>{b===`ending`&&C===`none`||b!==`ending`&&x?(S!==`delay`&&(w.current=S),p.set(`instantType`,`delay`)):w.current!==null&&(p.set(`instantType`,w.current),w.current=null)},[b,x,C,S,p]),U(()=>{h&&(g??p.set(`payload`,void 0))},[p,g,h]),N.useImperativeHandle(o,()=>({unmount:y,close:()=>p.setOpen(!1,J(Ft))}),[y,p]);let T=h||_||!t&&a!==`none`;return(0,Y.jsxs)(ae.Provider,{value:p,children:[l&&(0,Y.jsx)(Di,{handle:l,store:p}),T&&(0,Y.jsx)(za,{store:p,disabled:t,trackCursorAxis:a}),typeof f==`function`?f({payload:v}):f]})});function za({store:e,disabled:t,trackCursorAxis:n}){let r=e.useState(`floatingRootContext`),i=hi(r,{enabled:!t,referencePress:()=>e.select(`closeOnClick`)}),a=fi(r,{enabled:!t&&n!==`none`,axis:n===`none`?void 0:n}),o=N.useMemo(()=>hr(a.reference,i.reference),[a.reference,i.reference]);return Ii(e,{activeTriggerProps:o,inactiveTriggerProps:o,popupProps:i.floating??H}),null}function Ba(e){return or(e,`base-ui`)}var Va=N.createContext(void 0);function Ha(){return N.useContext(Va)}var Ua=`data-base-ui-tooltip-trigger`;function Wa(e){let t=je(e);return s(t)?t:null}var Ga=V(function(e,t){let{render:n,className:r,style:i,handle:a,payload:o,disabled:s,delay:c,closeOnClick:l=!0,closeDelay:u,id:d,...f}=e,p=G(!0),m=sa(a)??p;if(!m)throw Error(W(82));let h=Ba(d),g=m.useState(`isTriggerActive`,h),_=m.useState(`isOpenedByTrigger`,h),v=m.useState(`floatingRootContext`),y=N.useRef(null),b=u??0,{registerTrigger:x,isMountedByThisTrigger:S}=Ni(h,y,m,{payload:o,closeOnClick:l,closeDelay:b}),C=Ha(),{activeIdRef:w,delayRef:T,isInstantPhase:E,hasProvider:D}=zt(v,{open:_}),O=ma(v);m.useSyncedValue(`isInstantPhase`,E);let k=m.useState(`disabled`),A=s??k,j=qt(A),M=m.useState(`trackCursorAxis`),P=m.useState(`disableHoverablePopup`),F=N.useRef(!1),I=ce(),L=N.useRef(void 0);function R(){return D&&w.current!=null?0:c??C??600}function z(e){let t=y.current;if(!t||!e)return!1;let n=Ae(e,`[${Ua}]`);return n!==null&&n!==t&&q(t,n)}function B(e){let t=z(e);return F.current=t,t&&(O.openChangeTimeout.clear(),O.restTimeout.clear(),O.restTimeoutPending=!1,I.clear()),t}let ee=_a(v,{enabled:!A,mouseOnly:!0,move:!1,handleClose:!P&&M!==`both`?Na():null,restMs:R,delay(){return u==null&&D?{close:pt(T.current,`close`)}:{close:b}},triggerElementRef:y,isActiveTrigger:g,isClosing:()=>m.select(`transitionStatus`)===`ending`,shouldOpen(){return!F.current}}),V=la(v,{enabled:!A}).reference,te=e=>{let t=F.current,n=Wa(e),r=B(n),i=y.current,a=i&&n&&q(i,n);if(r&&m.select(`open`)&&m.select(`lastOpenChangeReason`)===`trigger-hover`)m.setOpen(!1,J(bt,e));else if(t&&!r&&a&&!j.current&&!m.select(`open`)&&i&&De(L.current)){let t=()=>{F.current||j.current||m.select(`open`)||m.setOpen(!0,J(bt,e,i))},n=R();n===0?(I.clear(),t()):I.start(n,t)}},ne=m.useState(`appliedTriggerProps`,S||M!==`none`);return Or(`button`,e,{state:{open:_},ref:[t,x,y],props:[ee,V,ne,{onMouseOver(e){te(e.nativeEvent)},onFocus(e){z(Wa(e.nativeEvent))&&e.preventBaseUIHandler()},onMouseLeave(){F.current=!1,I.clear(),L.current=void 0},onPointerEnter(e){L.current=e.pointerType},onPointerDown(e){L.current=e.pointerType,m.set(`closeOnClick`,l),l&&!m.select(`open`)&&m.cancelPendingOpen(e.nativeEvent)},onClick(e){l&&!m.select(`open`)&&m.cancelPendingOpen(e.nativeEvent)},id:h,[rt]:A?``:void 0,[Ua]:A?void 0:``},f],stateAttributesMapping:$e})}),Ka=N.createContext(void 0);function qa(){let e=N.useContext(Ka);if(e===void 0)throw Error(W(70));return e}var Ja=N.forwardRef(function(e,t){let{children:n,container:r,className:i,render:a,style:o,...s}=e,{node:c,subtree:l}=Hr({container:r,ref:t,componentProps:e,elementProps:s});return!l&&!c?null:(0,Y.jsxs)(N.Fragment,{children:[l,c&&I.createPortal(n,c)]})}),Ya=N.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e;return G().useState(`mounted`)||n?(0,Y.jsx)(Ka.Provider,{value:n,children:(0,Y.jsx)(Ja,{ref:t,...r})}):null}),Xa=N.createContext(void 0);function Za(){let e=N.useContext(Xa);if(e===void 0)throw Error(W(71));return e}function Qa(e){let{nodeId:t,externalTree:n,rootContext:r}=e,i=r.useState(`referenceElement`),a=r.useState(`floatingElement`),o=r.useState(`domReferenceElement`),c=r.useState(`open`),l=r.useState(`floatingId`),[u,d]=N.useState(null),f=N.useRef(null),p=Yr(n),m=N.useMemo(()=>({reference:i,floating:a,domReference:o}),[i,a,o]),h=b({...e,elements:{...m,...u&&{reference:u}}}),g=N.useCallback(e=>{let t=s(e)?{getBoundingClientRect:()=>e.getBoundingClientRect(),getClientRects:()=>e.getClientRects(),contextElement:e}:e;d(t),h.refs.setReference(t)},[h.refs]),_=N.useMemo(()=>({...h.refs,setPositionReference:g,domReference:f}),[h.refs,g]),v=N.useMemo(()=>({...h.elements,domReference:o}),[h.elements,o]),y=N.useMemo(()=>({...h,dataRef:r.context.dataRef,open:c,onOpenChange:r.setOpen,events:r.context.events,floatingId:l,refs:_,elements:v,nodeId:t,rootStore:r}),[h,_,v,t,r,c,l]);return U(()=>{o&&(f.current=o)},[o]),U(()=>{r.context.dataRef.current.floatingContext=y;let e=p?.nodesRef.current.find(e=>e.id===t);e&&(e.context=y)}),N.useMemo(()=>({...h,context:y,refs:_,elements:v,rootStore:r}),[h,_,v,y,r])}var $a=N.createContext(void 0);function eo(){return N.useContext($a)?.direction??`ltr`}var to=e=>({name:`arrow`,options:e,async fn(t){let{x:n,y:r,placement:i,rects:a,platform:o,elements:s,middlewareData:c}=t,{element:l,padding:u=0}=C(e,t)||{};if(l==null)return{};let d=f(u),p={x:n,y:r},m=_(i),v=g(m),y=await o.getDimensions(l),b=m===`y`,S=b?`top`:`left`,w=b?`bottom`:`right`,T=b?`clientHeight`:`clientWidth`,E=a.reference[v]+a.reference[m]-p[m]-a.floating[v],D=p[m]-a.reference[m],O=s.floating[T]||a.floating[v],k=E/2-D/2,A=O/2-y[v]/2-1,j=Math.min(d[S],A),M=Math.min(d[w],A),N=j,P=O-y[v]-M,F=O/2-y[v]/2+k,I=h(N,F,P),L=!c.arrow&&x(i)!=null&&F!==I&&a.reference[v]/2-(F<N?j:M)-y[v]/2<0,R=L?F<N?F-N:F-P:0;return{[m]:p[m]+R,data:{[m]:I,centerOffset:F-I-R,...L&&{alignmentOffset:R}},reset:L}}}),no=(e,t)=>{let{name:n,fn:r}=to(e);return{name:n,fn:r,options:[e,t]}},ro={name:`hide`,async fn(e){let{width:t,height:n,x:r,y:i}=e.rects.reference,a=t===0&&n===0&&r===0&&i===0,o=await e.platform.detectOverflow(e,{elementContext:`reference`});return{data:{referenceHidden:o.top-n>=0||o.right-t>=0||o.bottom-n>=0||o.left-t>=0||a}}}},io={sideX:`left`,sideY:`top`},ao=`--available-width`,oo=`--available-height`,so=`--anchor-width`,co=`--anchor-height`,lo=`--transform-origin`,uo=ao,fo=oo;function po(e,t,n){let r=e===`inline-start`||e===`inline-end`;return{top:`top`,right:r?n?`inline-start`:`inline-end`:`right`,bottom:`bottom`,left:r?n?`inline-end`:`inline-start`:`left`}[t]}function mo(e,t,n){let{rects:r,placement:i}=e;return{side:po(t,O(i),n),align:x(i)||`center`,anchor:{width:r.reference.width,height:r.reference.height},positioner:{width:r.floating.width,height:r.floating.height}}}function ho(e){return go(e,Qa)}function go(e,t){let{anchor:n,positionMethod:r=`absolute`,side:i=`bottom`,sideOffset:a=0,align:o=`center`,alignOffset:s=0,collisionBoundary:l,collisionPadding:u=5,sticky:d=!1,arrowPadding:f=5,disableAnchorTracking:h=!1,inline:g,keepMounted:_=!1,floatingRootContext:v,mounted:y,collisionAvoidance:b,shift:C,nodeId:E,adaptiveOrigin:k,lazyFlip:j=!1,externalTree:M}=e,P=b.side||`flip`,F=b.align||`flip`,I=b.fallbackAxisSide||`end`,L=C?.crossAxis??!1,R=C?.rootBoundary,z=typeof n==`function`?n:void 0,B=Z(z),ee=z?B:n,V=qt(n),te=qt(y),ne=eo()===`rtl`,[re,H]=N.useState(null);!y&&re!==null&&H(null);let ie=j===`placement`,W=re?O(re):null,ae=re&&ie?x(re)||`center`:null,G=W||{top:`top`,right:`right`,bottom:`bottom`,left:`left`,"inline-end":ne?`left`:`right`,"inline-start":ne?`right`:`left`}[i],oe=ae||o,se=oe===`center`?G:`${G}-${oe}`,K=u;typeof K==`number`?K={top:K,right:K,bottom:K,left:K}:K&&={top:K.top||0,right:K.right||0,bottom:K.bottom||0,left:K.left||0};let ce=+(i===`bottom`),le=+(i===`top`),ue=+(i===`right`),de=+(i===`left`),fe={boundary:l===`clipping-ancestors`?`clippingAncestors`:l,padding:K},pe=N.useRef(null),me=qt(a),he=qt(s),ge=typeof a==`function`?0:a,_e=typeof s==`function`?0:s,ve=[];g&&ve.push(g),ve.push(S(e=>{let t=mo(e,i,ne),n=typeof me.current==`function`?me.current(t):me.current,r=typeof he.current==`function`?he.current(t):he.current;return{mainAxis:n,crossAxis:r,alignmentAxis:r}},[ge,_e,ne,i]));let ye=F===`none`&&P!==`shift`,be=!ye&&(d||L||P===`shift`),xe=P===`none`?null:w({...fe,padding:{top:K.top+1+ce,right:K.right+1+de,bottom:K.bottom+1+le,left:K.left+1+ue},mainAxis:!L&&P===`flip`,crossAxis:F===`flip`&&`alignment`,fallbackAxisSideDirection:I}),Se=ye?null:T({...fe,rootBoundary:R,mainAxis:F!==`none`,crossAxis:be,limiter:d||L?void 0:p(e=>{if(!pe.current)return{};let{width:t,height:n}=pe.current.getBoundingClientRect(),r=A(O(e.placement)),i=r===`y`?t:n,a=r===`y`?K.left+K.right:K.top+K.bottom;return{offset:i/2+a/2}})},[fe,d,L,R,K,F]);P===`shift`||F===`shift`||oe===`center`?ve.push(Se,xe):ve.push(xe,Se),ve.push(m({...fe,apply({elements:{floating:e},availableWidth:t,availableHeight:n,rects:r}){if(!te.current)return;let i=e.style;i.setProperty(uo,`${t}px`),i.setProperty(fo,`${n}px`);let a=c(e).devicePixelRatio||1,{x:o,y:s,width:l,height:u}=r.reference,d=(Math.round((o+l)*a)-Math.round(o*a))/a,f=(Math.round((s+u)*a)-Math.round(s*a))/a;i.setProperty(so,`${d}px`),i.setProperty(co,`${f}px`)}}),no(e=>({element:pe.current||an(e.elements.floating).createElement(`div`),padding:pe.current?f:0}),[f]),{name:`transformOrigin`,fn(e){let{elements:{floating:t},middlewareData:n,placement:r,platform:o,rects:s,y:c}=e,l=O(r),u=x(r),d=A(l)===`y`,f=pe.current,p=typeof a==`function`?a(mo(e,i,ne)):a,m;m=!f&&u&&Math.abs(d?n.shift?.x||0:n.shift?.y||0)<=1?u===`start`===(d&&o.isRTL?.(t)===!0)?`100%`:`0%`:`${(d?n.arrow?.x||0:n.arrow?.y||0)+(d?f?.clientWidth||0:f?.clientHeight||0)/2}px`;let h=l===`top`||l===`left`?`calc(100% + ${p}px)`:`${-p}px`;return be&&d&&Math.abs(n.shift?.y||0)>p&&(h=`${s.reference.y+s.reference.height/2-c}px`),t.style.setProperty(lo,d?`${m} ${h}`:`${h} ${m}`),{}}},ro,k),U(()=>{!y&&v&&v.update({referenceElement:null,floatingElement:null,domReferenceElement:null,positionReference:null})},[y,v]);let Ce=N.useMemo(()=>({ancestorScroll:!h,elementResize:!h&&typeof ResizeObserver<`u`,layoutShift:!h&&typeof IntersectionObserver<`u`}),[h]),{refs:we,elements:Te,x:Ee,y:De,middlewareData:Oe,update:ke,placement:q,context:Ae,isPositioned:je,floatingStyles:Me}=t({rootContext:v,open:_?y:void 0,placement:se,middleware:ve,strategy:r,whileElementsMounted:_?void 0:(...e)=>D(...e,Ce),nodeId:E,externalTree:M}),{sideX:Ne,sideY:Pe}=Oe.adaptiveOrigin||io,Fe=je?r:`fixed`,Ie=N.useMemo(()=>{let e;return e=je?k?{position:Fe,[Ne]:Ee,[Pe]:De}:{...Me,position:Fe}:{position:Fe,top:0,left:0},e[uo]=`100vw`,e[fo]=`100vh`,je||(e.opacity=0),e},[k,Fe,Ne,Ee,Pe,De,Me,je]),Le=N.useRef(null);U(()=>{if(!y)return;let e=V.current,t=typeof e==`function`?e():e,n=(_o(t)?t.current:t)||null;n!==Le.current&&(we.setPositionReference(n),Le.current=n)},[y,we,ee,V]),N.useEffect(()=>{if(!y)return;let e=V.current;typeof e!=`function`&&_o(e)&&e.current!==Le.current&&(we.setPositionReference(e.current),Le.current=e.current)},[y,we,ee,V]),N.useEffect(()=>{if(_&&y&&Te.reference&&Te.floating)return D(Te.reference,Te.floating,ke,Ce)},[_,y,Te,ke,Ce]);let Re=O(q),ze=po(i,Re,ne),Be=x(q)||`center`,Ve=!!Oe.hide?.referenceHidden;U(()=>{j&&y&&je&&(Re!==G||ie&&Be!==oe)&&H(q)},[j,ie,y,je,q,Re,Be,G,oe]);let He=N.useMemo(()=>({position:`absolute`,top:Oe.arrow?.y,left:Oe.arrow?.x}),[Oe.arrow]),Ue=Oe.arrow?.centerOffset!==0;return N.useMemo(()=>({positionerStyles:Ie,arrowStyles:He,arrowRef:pe,arrowUncentered:Ue,side:ze,align:Be,physicalSide:Re,anchorHidden:Ve,refs:we,context:Ae,isPositioned:je,update:ke}),[Ie,He,pe,Ue,ze,Be,Re,Ve,we,Ae,je,ke])}function _o(e){return e!=null&&`current`in e}function vo(e){return e===`starting`?Fr:H}function yo(e,t,{styles:n,transitionStatus:r,props:i,refs:a,hidden:o,inert:s=!1}){let c={...n};return s&&(c.pointerEvents=`none`),Or(`div`,e,{state:t,ref:a,props:[{role:`presentation`,hidden:o,style:c},vo(r),i],stateAttributesMapping:tt})}var bo=N.forwardRef(function(e,t){let{render:n,className:r,anchor:i,positionMethod:a=`absolute`,side:o=`top`,align:s=`center`,sideOffset:c=0,alignOffset:l=0,collisionBoundary:u=`clipping-ancestors`,collisionPadding:d=5,arrowPadding:f=5,sticky:p=!1,disableAnchorTracking:m=!1,collisionAvoidance:h=Lr,style:g,..._}=e,v=G(),y=qa(),b=v.useState(`open`),x=v.useState(`mounted`),S=v.useState(`trackCursorAxis`),C=v.useState(`disableHoverablePopup`),w=v.useState(`floatingRootContext`),T=v.useState(`instantType`),E=v.useState(`transitionStatus`),D=ho({anchor:i,positionMethod:a,floatingRootContext:w,mounted:x,side:o,sideOffset:c,align:s,alignOffset:l,collisionBoundary:u,collisionPadding:d,sticky:p,arrowPadding:f,disableAnchorTracking:m,keepMounted:y,collisionAvoidance:h,adaptiveOrigin:v.useState(`adaptiveOrigin`)}),O=yo(e,N.useMemo(()=>({open:b,side:D.side,align:D.align,anchorHidden:D.anchorHidden,instant:S===`none`?T:`tracking-cursor`}),[b,D.side,D.align,D.anchorHidden,S,T]),{styles:D.positionerStyles,transitionStatus:E,props:_,refs:[t,v.useStateSetter(`positionerElement`)],hidden:!x,inert:!b||S===`both`||C});return(0,Y.jsx)(Xa.Provider,{value:D,children:O})}),xo=N.forwardRef(function(e,t){let{render:n,className:r,style:i,...a}=e,o=G(),{side:s,align:c}=Za(),l=o.useState(`open`),u=o.useState(`instantType`),d=o.useState(`transitionStatus`),f=o.useState(`popupProps`),p=o.useState(`floatingRootContext`),m=o.useState(`disabled`),h=o.useState(`closeDelay`);Si({open:l,ref:o.context.popupRef,onComplete(){l&&o.context.onOpenChangeComplete?.(!0)}}),ha(p,{enabled:!m,closeDelay:h});let g=o.useStateSetter(`popupElement`);return Or(`div`,e,{state:{open:l,side:s,align:c,instant:u,transitionStatus:d},ref:[t,o.context.popupRef,g],props:[wi,f,vo(d),a],stateAttributesMapping:nt})});function So(e){return cr(19)?e:e?`true`:void 0}var Co=`⁨`,wo=`⁩`,To=/[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;function Eo(e){return To.test(e)?Co+Do(e)+wo:e}function Do(e){let t=0,n=``;for(let r of e)(r!==wo||t!==0)&&(r>=`⁦`&&r<=Co?t++:r===wo&&t--,n+=r);return n+wo.repeat(t)}function Oo(e,t=`, `){return e.filter(e=>typeof e==`string`&&e!==``).map(e=>Eo(e)).join(t)}function ko(e){return typeof e==`string`?Eo(e):Array.isArray(e)?e.map(ko):e}function Ao(e){return typeof e==`function`?((...t)=>e(...t.map(ko))):typeof e!=`object`||!e||Array.isArray(e)?e:Object.fromEntries(Object.entries(e).map(([e,t])=>[e,Ao(t)]))}function jo(e){return e.find(e=>/^en(-|$)/i.test(e))??`en-GB`}var Mo=jo(typeof navigator>`u`?[]:navigator.languages),No=new Intl.NumberFormat(Mo),Po=new Intl.PluralRules(`en`),Fo=e=>typeof e==`number`?No.format(e):`${No.format(e.value)}${e.exact?``:`+`}`;function Io(e,t,n=`${t}s`){let r=typeof e==`number`?Po.select(e)===`one`:e.exact&&Po.select(e.value)===`one`;return`${Fo(e)} ${r?t:n}`}var Q=Ao({product:`Hirewire`,common:{add:`Add`,back:`Back`,cancel:`Cancel`,clear:`Clear`,close:`Close`,copied:`Copied`,copy:`Copy`,couldNotRead:`Couldn't load this`,dismiss:`Dismiss`,done:`Done`,justNow:`just now`,download:`Download`,edit:`Edit`,loading:`Loading`,more:`More`,none:`None`,notifications:`Notifications`,optional:`optional`,remove:`Remove`,save:`Save`,search:`Search`,showMore:`Show more`,somebody:`Someone`,today:`Today`,tryAgain:`Try again`,unknown:`Unknown`,yesterday:`Yesterday`},errors:{offline:`The server can't be reached. Check your connection and try again.`,signInAgain:`Please sign in again.`,forbidden:`You don't have permission to do that.`,notFound:`It no longer exists, or you can't see it anymore.`,rateLimited:`Too many requests at once. Wait a moment and try again.`,unavailable:`The server is busy. Try again in a moment.`,unexpected:e=>`Something went wrong on our side. Try again${e?`, or give your admin the request ID ${e}`:``}.`,couldNot:e=>`Couldn't ${e}`,status:e=>`The server answered with status ${e}.`,broken:`Something went wrong in this window`,brokenWords:`Your saved changes are safe. Reload the page to continue.`,reload:`Reload`},waiting:{label:`Waiting for the server`,saveChange:`save your change`,move:(e,t)=>`move ${e} to ${t}`,moveMany:(e,t)=>`move ${Io(e,`candidate`)} to ${t}`,reject:e=>`reject ${e}`,rejectMany:e=>`reject ${Io(e,`candidate`)}`,withdraw:e=>`withdraw ${e}`,reopen:e=>`reopen ${e}'s application`,hire:e=>`hire ${e}`,transfer:e=>`transfer ${e}`,comment:`add your comment`,tag:e=>`change ${e}'s tags`,waitingTo:e=>`Waiting to ${e}`,detail:`The server hasn't answered yet. This is sent again until it does.`,cancelled:e=>`Canceled: ${e}`,maybeDone:`If the server had already received it, the change will still appear.`},drafts:{restored:`Draft restored`,outdated:`Draft restored. This was changed since you wrote it: check before you save.`,otherApplication:`You wrote this for an application that you can no longer comment on. Check before you send it here.`,fileAgain:e=>`Choose the file again: ${e} wasn't kept with the draft.`,discard:`Discard`},conflict:{moved:(e,t,n)=>[e,`moved them to ${t}`,n].filter(Boolean).join(` `)+`.`,ended:(e,t,n)=>[e,`changed the application to ${t.toLowerCase()}`,n].filter(Boolean).join(` `)+`.`,changed:(e,t)=>[e,`changed this`,t].filter(Boolean).join(` `)+`. Check the changes and try again.`,moveAnyway:e=>`Move to ${e} anyway`,rejectAnyway:`Reject anyway`,withdrawAnyway:`Withdraw anyway`,hireAnyway:`Hire anyway`,reopenAnyway:`Reopen anyway`,transferAnyway:`Transfer anyway`},shell:{skip:`Skip to content`,navigation:`Main`,postings:`Postings`,candidates:`Candidates`,activity:`Activity`,settings:`Settings`,explorer:`API explorer`,search:`Go to anything`,palette:`Ctrl K`,paletteMac:`⌘K`,account:`Your account`,accountOf:e=>`Account of ${e}`,yourAccount:`Account and sessions`,signOut:`Sign out`,signOutEverywhere:`Sign out everywhere`,theme:`Appearance`,themes:{system:`System`,light:`Light`,dark:`Dark`},demo:`Demo`,demoWords:`This is a demo company. Open a second window, sign in as someone else, and watch changes arrive live.`,notThere:`Page not found`,notThereWords:`The address may be wrong, or you don't have access to this page.`,toPostings:`Go to postings`},connection:{label:`Connection`,connecting:`Connecting…`,live:`Live`,offline:`Connection lost. What you see may be out of date. Reconnecting…`,noNetwork:`You're offline. What you see may be out of date; your changes are sent when you're back online.`,silent:`The server isn't responding. What you see may be out of date.`,catchingUp:`Reconnected. Catching up…`,caughtUp:e=>e===0?`Caught up: nothing had changed.`:`Caught up: ${Io(e,`change`)}.`,reread:`Caught up: everything was loaded again.`,back:`You're connected again.`},signIn:{title:`Sign in`,words:`Your hiring pipelines, live.`,email:`E-mail address`,password:`Password`,totp:`Code from your authenticator app, or a recovery code`,totpHint:`Six digits, or one of your recovery codes.`,go:`Sign in`,with:e=>`Sign in with ${e}`,or:`or`,forgot:`Forgot your password?`,forgotTitle:`Reset your password`,forgotWords:`Enter the address that you sign in with. You or an admin will be told how to continue.`,forgotGo:`Request a link`,forgotDone:`If there is an account with this address, its owner or an admin has been notified.`,demoTitle:`Try the demo company`,demoWords:`One click, no password. Sign in as two people in two windows, and watch changes from one arrive in the other.`,enterAs:`Enter as`,ended:`You were signed out. Sign in again to continue where you left off.`,none:`No sign-in method is configured. Ask the administrator of this server.`},roles:{ADMIN:`Admin`,RECRUITER:`Recruiter`,MEMBER:`Member`,AUDITOR:`Auditor`},teamRoles:{HIRING_LEAD:`Hiring lead`,RECRUITER:`Recruiter`,COORDINATOR:`Coordinator`,SOURCER:`Sourcer`,INTERVIEWER:`Interviewer`},postingStatus:{DRAFT:`Draft`,PENDING_APPROVAL:`Pending approval`,OPEN:`Open`,ON_HOLD:`On hold`,CLOSED:`Closed`},applicationStatus:{ACTIVE:`Active`,HIRED:`Hired`,REJECTED:`Rejected`,WITHDRAWN:`Withdrawn`,TRANSFERRED:`Transferred`},sourceKinds:{CAREERS_PAGE:`Careers page`,REFERRAL:`Referral`,AGENCY:`Agency`,SOURCED:`Sourced`,JOB_BOARD:`Job board`,EVENT:`Event`,INTERNAL:`Internal`},stageKinds:{REVIEW:`Review`,SCREEN:`Screen`,ASSESSMENT:`Assessment`,INTERVIEW:`Interview`,OFFER:`Offer`},documentKinds:{RESUME:`Résumé`,COVER_LETTER:`Cover letter`,OTHER:`Other`},visibilities:{TEAM:`Everyone on the team`,RECRUITERS:`Recruiters only`,ADMINS:`Admins only`},visibilityTags:{TEAM:`Team`,RECRUITERS:`Recruiters`,ADMINS:`Admins`},keys:{title:`Keyboard shortcuts`,everywhere:`Everywhere`,global:[[[`Ctrl`,`K`],`Go to any posting, candidate or page`],[[`?`],`Show keyboard shortcuts`],[[`Esc`],`Close the open panel`]]},palette:{label:`Go to anything`,placeholder:`Search postings and candidates, or type a command`,postings:`Postings`,candidates:`Candidates`,actions:`Actions`,nothing:e=>`Nothing matches “${e}”.`,results:e=>Io(e,`result`),goTo:e=>`Go to ${e}`,theme:e=>`Appearance: ${e.toLowerCase()}`,newPosting:`Create a posting`},board:{title:`Board`,label:e=>`Board of ${e}`,keysHelp:`Use the arrow keys to go from card to card. Press M to move a card, X to select it, R to reject it, Enter to open it, C to collapse its column, and question mark for all keyboard shortcuts.`,keysTitle:`Board`,keys:[[[`↑`,`↓`],`Card above, card below`],[[`←`,`→`],`Column before, column after`],[[`Home`,`End`],`First card, last card of the column`],[[`C`],`Collapse or expand the column`],[[`Enter`],`Open the candidate`],[[`M`],`Move to another stage`],[[`X`],`Select`],[[`R`],`Reject`],[[`/`],`Search the board`],[[`Esc`],`Clear the selection`]],back:`All postings`,confidential:`Confidential`,setup:`Plan and team`,activity:`Activity`,add:`Add candidate`,openings:(e,t)=>`${e} of ${Io(t,`opening`)} open`,gaps:e=>`No stage assesses ${e.join(`, `)}`,search:`Search this board`,overdueOnly:`Overdue`,tags:`Tags`,sources:`Sources`,noTags:`The company has no tags yet.`,sort:`Sort`,sorts:{newest:`Newest in stage first`,longest:`Longest in stage first`,applied:`Most recently applied first`},clearFilters:`Clear filters`,cards:e=>Io(e,`candidate`),total:e=>`${Io(e,`candidate`)} in this stage`,cardsIn:e=>`Candidates in ${e}`,days:e=>`${e} d`,inStage:(e,t,n)=>`${e===0?`less than a day`:Io(e,`day`)} in stage${t===null?``:`, target ${Io(t,`day`)}`}${n?`, overdue`:``}`,since:e=>`Since ${e}`,target:e=>`Target ${Io(e,`day`)}`,noTarget:`No target`,overdue:e=>`${No.format(e)} overdue`,empty:`No candidates in this stage.`,emptyHint:`No candidates in this stage. Drag a card here, or add a candidate.`,noneOfYours:`None of your candidates are in this stage.`,noMatch:`No candidates match the filters.`,moreFailed:`Couldn't load more candidates.`,select:e=>`Select ${e}`,cardLabel:(e,t,n,r)=>[e,t,n,r?`waiting for the server`:null].filter(Boolean).join(`, `),actions:e=>`Actions for ${e}`,collapse:e=>`Collapse ${e}`,expand:e=>`Expand ${e}`,moreStages:{before:e=>`Show ${Io(e,`more stage`)} to the left`,after:e=>`Show ${Io(e,`more stage`)} to the right`},columnActions:e=>`Actions for ${e}`,selectAll:e=>`Select the ${No.format(e)} that are loaded`,selectNone:`Select none`,selected:e=>`${No.format(e)} selected`,moveTo:`Move to`,open:`Open`,reject:`Reject…`,deselect:`Deselect`,doSelect:`Select`,movedOne:(e,t)=>`${e} moved to ${t}`,movedMany:(e,t)=>`${Io(e,`candidate`)} moved to ${t}`,rejectedOne:e=>`${e} rejected`,rejectedMany:e=>`${Io(e,`candidate`)} rejected`,someFailed:(e,t)=>`${No.format(e)} of ${No.format(t)} failed`,answers:`Results`,answersWords:(e,t)=>t===0?`All ${No.format(e)} succeeded.`:`${No.format(e)} succeeded, ${No.format(t)} failed. The failed ones are unchanged.`,details:`Details`,ok:`Done`,movedBy:e=>`Moved by ${e}`,reopenedBy:e=>`Reopened by ${e}`,othersMoved:(e,t,n)=>`${e} moved ${t} to ${n}`,othersEnded:(e,t,n)=>`${e}: ${t} is ${n.toLowerCase()}`,othersAdded:(e,t,n)=>`${e} added ${t} in ${n}`,lostTitle:`You no longer have access to this posting`,lostWords:`You were removed from its team, or it became confidential.`,missingTitle:`Posting not found`,noStages:`This posting has no stages yet`,noStagesWords:`Add stages to its interview plan to see its board here.`},decide:{rejectTitle:(e,t)=>e===1?`Reject ${t}`:`Reject ${Io(e,`candidate`)}`,rejectWords:`This ends the application. You can reopen it later.`,reason:`Reason`,chooseReason:`Choose a reason`,note:`Note for the team`,noteHint:`Saved with the decision. The candidate doesn't see it.`,reject:`Reject`,withdrawTitle:e=>`Withdraw ${e}`,withdrawWords:`This ends the application at the candidate's request. You can reopen it later.`,withdraw:`Withdraw`,reopenTitle:e=>`Reopen ${e}'s application`,reopenWords:`The application becomes active again. If the candidate was hired, the hire is undone and the opening is open again.`,reopen:`Reopen`,whereItStood:e=>`Last stage: ${e}`,stage:`Stage`,hireTitle:e=>`Hire ${e}`,hireWords:`This ends the application and fills an opening.`,hire:`Hire`,opening:`Opening`,oldestOpening:`Oldest open opening`,openingNumber:e=>`Opening ${e}`,transferTitle:e=>`Transfer ${e}`,transferWords:`The candidate continues in another posting, with a new application. This application keeps its history and comments.`,transfer:`Transfer`,posting:`Posting`,choosePosting:`Choose a posting`,firstStage:`First stage`,noReasons:`The company has no reasons yet. Admins and recruiters can add them.`},happened:{applied:`applied`,appliedWith:e=>`applied with ${e}`,broughtFile:e=>`sent ${e}`,gotInTouch:`got in touch`,received:(e,t)=>`added ${e} in ${t}`,moved:(e,t,n)=>`moved ${e} from ${t} to ${n}`,rejected:(e,t)=>`rejected ${e}${t?`: ${t}`:``}`,withdrawn:(e,t)=>`withdrew ${e}'s application${t?`: ${t}`:``}`,reopened:(e,t)=>`reopened ${e} in ${t}`,hired:e=>`hired ${e}`,transferred:(e,t)=>t?`transferred ${e} to ${t}`:`transferred ${e}`,interviewers:(e,t,n)=>[t&&`assigned ${t} to interview ${e}`,n&&`removed ${n} from the interviewers of ${e}`].filter(Boolean).join(` and `),commented:(e,t)=>`commented on ${e} (${t.toLowerCase()})`,document:(e,t)=>`added ${t} to ${e}`,candidateAdded:e=>`added ${e}`,candidateUpdated:(e,t)=>`changed the ${t||`details`} of ${e}`,tagged:(e,t,n)=>[t&&`tagged ${e} with ${t}`,n&&`removed ${n} from ${e}`].filter(Boolean).join(` and `),postingCreated:`drafted the posting`,postingUpdated:e=>e?`changed the ${e} of the posting`:`changed the posting`,postingOpened:`opened the posting`,postingHeld:`put the posting on hold`,postingClosed:`closed the posting`,postingReopened:`reopened the posting`,confidential:`changed the posting's confidentiality`,openings:`changed the openings`,stages:e=>`changed the interview plan${e?`: ${e}`:``}`,teamAdded:e=>`added ${e} to the hiring team`,teamChanged:e=>`changed ${e}'s role on the hiring team`,teamRemoved:e=>`removed ${e} from the hiring team`,userAdded:e=>`created an account for ${e}`,userUpdated:(e,t)=>`changed the ${t||`account`} of ${e}`,catalog:e=>`changed the company's lists${e?`: ${e}`:``}`,other:e=>`made another change: ${e}`,theCandidate:`the candidate`,aStage:`a stage`,aFile:`a file`,aColleague:`a colleague`},candidate:{label:e=>`Candidate ${e}`,loading:`Candidate`,keysTitle:`Candidate`,keys:[[[`J`],`Next candidate`],[[`K`],`Previous candidate`],[[`Esc`],`Close the candidate`]],next:`Next candidate`,previous:`Previous candidate`,position:(e,t)=>`${No.format(e)} of ${Fo(t)}`,remaining:e=>`${Fo(e)} left`,inList:(e,t)=>`${e} in ${t}`,nowAt:(e,t)=>`${e}, ${t}`,missing:`Candidate not found`,missingWords:`They may have been removed, or you don't have access to them.`,noHeadline:`No headline`,added:(e,t)=>`Added ${e}${t?` by ${t}`:``}`,applications:`Applications`,noApplications:`No applications yet`,noApplicationsWords:`A candidate without an application is a prospect.`,apply:`Add to a posting`,board:`Board`,inStage:(e,t)=>`${e}, ${t}`,ended:e=>`Ended ${e}`,applied:e=>`Applied ${e}`,from:e=>`source: ${e}`,credited:e=>`credited to ${e}`,interviewers:e=>`Interviewed by ${e}`,continues:e=>`Continues in ${e}`,continued:e=>`Transferred from ${e}`,actions:`Actions`,timeline:`Timeline`,comments:`Comments`,details:`Details`,documents:`Documents`,noTimeline:`No activity yet`,earlier:`Show earlier`,noComments:`No comments yet`,noCommentsWords:`Comments appear live to the people you choose.`,comment:`Comment`,commentBox:e=>`Comment on the application for ${e}`,visibility:`Visible to`,send:`Comment`,tags:`Tags`,addTag:`Add tag`,removeTag:e=>`Remove the tag ${e}`,contact:`Contact`,place:`Location`,summary:`Summary`,duplicates:`Possible duplicates`,noContact:`No contact data`,since:`Record`,noDocuments:`No documents`,noDocumentsWords:`Upload a résumé to see it next to the profile.`,addDocument:`Add a document`,documentKind:`Kind`,file:`File`,fileHint:`PDF, Word, OpenDocument, RTF, text, PNG or JPEG, up to 10 MB.`,shown:`Document`,preview:e=>`Preview of ${e}`,noPreview:`There is no preview for this type of file.`,previewFailed:`Couldn't load the document.`,reread:`Document links expire after five minutes.`,moved:(e,t)=>`${e} moved to ${t}`,rejected:e=>`${e} rejected`,withdrawn:e=>`${e} withdrawn`,reopened:e=>`${e}'s application reopened`,hired:e=>`${e} hired`,transferred:e=>`${e} transferred`,commented:`Comment added`,tagged:`Tags updated`,uploaded:`Document added`,documentNotes:{PASSWORD_PROTECTED:`This file is encrypted and may ask for a password.`,DAMAGED:`This file is damaged and may not open completely.`},kilobytes:e=>`${No.format(Math.max(1,Math.round(e/1024)))} kB`,move:`Move to`,hire:`Hire…`,reject:`Reject…`,withdraw:`Withdraw…`,transfer:`Transfer…`,reopen:`Reopen…`},add:{title:`Add a candidate`,toPosting:`Add to a posting`,known:`Possible duplicates`,knownWords:`These candidates look similar. Choose one instead of adding the same person twice.`,useThis:`Choose`,chosen:e=>`Existing candidate: ${e}`,somebodyElse:`Someone else`,name:`Name`,email:`E-mail address`,phone:`Phone`,headline:`Headline`,city:`City`,country:`Country`,source:`Source`,noSource:`Unknown`,stage:`Stage`,posting:`Posting`,choosePosting:`Choose a posting`,prospect:`None (prospect)`,resume:`Résumé`,go:`Add`,done:e=>`${e} added`,doing:e=>`add ${e}`,open:`Open`,duplicates:e=>`${e} may already be a candidate`,duplicate:`This candidate already has an active application to this posting.`,goToIt:`Open application`,uploadFailed:`The candidate was added, but the résumé wasn't uploaded`},postings:{title:`Postings`,create:`Create a posting`,search:`Search postings by title`,statusLabel:`Status`,statuses:{active:`Open and on hold`,drafts:`Drafts`,closed:`Closed`,all:`All`},department:`Department`,anyDepartment:`All departments`,mine:`My postings only`,found:e=>Io(e,`posting`),pipeline:e=>`In the pipeline: ${e}`,nobodyYet:`No candidates yet`,active:e=>`${No.format(e)} active`,openings:(e,t)=>t===0?`No openings`:`${No.format(e)} of ${Io(t,`opening`)} open`,overdue:e=>`${No.format(e)} overdue`,open:e=>`Open for ${e}`,drafted:e=>`Drafted ${e} ago`,closed:e=>`Closed ${e}`,days:e=>e===0?`less than a day`:Io(e,`day`),team:e=>`Team: ${e}`,noTeam:`No team`,more:e=>`+${No.format(e)}`,setup:e=>`Plan and team of ${e}`,none:`No postings yet`,noneWords:`A posting is one hiring effort, with an interview plan, a hiring team and its applicants.`,noneForYou:`You aren't on a hiring team yet. Postings appear here when you are added to their teams.`,noMatch:`No matching postings`,noMatchWords:`Try another status, or fewer words.`,clear:`Clear filters`},newPosting:{title:`Create a posting`,back:`All postings`,profile:`Role profile`,blank:`No profile`,blankWords:`Starts with the company's default plan. You can add competencies later.`,postingTitle:`Title`,titleHint:`As advertised.`,department:`Department`,noDepartment:`None`,locations:`Locations`,workplace:`Workplace`,employment:`Employment type`,openings:`Openings`,openingsHint:`How many people to hire. You can add more later.`,confidential:`Confidential`,confidentialHint:`Only its hiring team can see it. At first, you are the only member.`,preview:`Interview plan`,previewHint:`You can change everything after creating the draft.`,gapsNone:`Every must-have competency is assessed.`,gaps:e=>`No stage assesses ${e}.`,create:`Create draft`,failed:`Couldn't create the posting`,done:`Draft created. Review its plan and team, then open it.`,forbidden:`You don't have permission to create postings`,forbiddenWords:`Admins and recruiters create postings. Ask one of them to add you to a hiring team.`},workplaces:{ONSITE:`On site`,HYBRID:`Hybrid`,REMOTE:`Remote`},employments:{FULL_TIME:`Full time`,PART_TIME:`Part time`,CONTRACT:`Contract`,INTERNSHIP:`Internship`,TEMPORARY:`Temporary`},postingVisibility:{LISTED:`Listed`,UNLISTED:`By link`,INTERNAL:`Internal`},competencyKinds:{TECHNICAL:`Technical`,LEADERSHIP:`Leadership`,COMMUNICATION:`Communication`,DOMAIN:`Domain`,VALUES:`Values`},openingStatus:{OPEN:`Open`,FILLED:`Filled`,CANCELLED:`Canceled`},cancelReasons:{POSTING_CLOSED:`The posting was closed`,NO_LONGER_NEEDED:`No longer needed`,BUDGET:`Budget`,OTHER:`Other`},setup:{title:e=>`Plan and team of ${e}`,back:`Back to the board`,board:`Board`,notDone:`Couldn't save your change`,saved:`Saved`,fromProfile:e=>`Drafted from ${e}`,open:`Open`,resume:`Resume`,hold:`Put on hold`,close:`Close…`,reopen:`Reopen`,copy:`Copy`,opened:`Posting opened`,held:`Posting on hold: it accepts applications, but no hires`,closed:`Posting closed`,reopened:`Posting reopened`,copied:`Posting copied. This is the new draft.`,openTitle:`Open the posting with gaps in its plan?`,openWords:e=>`No stage assesses ${e}. You can open the posting anyway and fix this later.`,openAnyway:`Open anyway`,closeTitle:e=>`Close ${e}`,closeWords:`Its unfilled openings are canceled. Reopening the posting restores them.`,outcome:e=>`Its ${Io(e,`active application`)}`,outcomes:{KEEP:`Keep them`,REJECT:`Reject them`},closeGo:`Close posting`,visibility:`Visibility`,offerRequired:`Require an accepted offer before hiring`,describe:`What it means in this role`,cancelOpeningGo:`Cancel the opening`,plan:`Interview plan`,keysTitle:`Interview plan`,keys:[[[`↑`,`↓`],`Move the stage whose handle is focused`]],planHint:`Drag a stage by its handle, or focus the handle and press ↑ or ↓.`,addStage:`Add a stage`,stageMoved:(e,t,n)=>`${e} is now ${t} of ${n}`,grip:(e,t,n)=>`Move ${e}, ${t} of ${n}`,editStage:e=>`Edit ${e}`,removeStage:e=>`Remove ${e} from the plan`,stageName:`Name`,stageKind:`Kind`,stagePlace:`Position in the plan`,placeBefore:e=>`Before ${e}`,placeEnd:`At the end`,targetDays:`Target days in stage`,targetHint:`1 to 365. Leave empty for no target.`,assesses:`Assesses`,noCompetencies:`The posting has no competencies yet.`,people:e=>`${No.format(e)} in stage`,target:e=>`${Io(e,`day`)} max`,noStages:`The plan is empty`,noStagesWords:`Add the first stage, such as a review of the application.`,removeWords:`It is removed from the plan. Its history is kept.`,moveTo:e=>`Move its ${Io(e,`active application`)} to`,remove:`Remove`,removed:e=>`${e} removed from the plan`,coverage:`What the plan assesses`,gaps:e=>Io(e,`gap`),noGaps:`No gaps`,gap:`Not assessed in any stage`,unassessed:`Not assessed`,assessIn:e=>`Assess in… ${e}`,assessInShort:`Assess in…`,mustHave:`Must have`,competency:`Competency`,addCompetency:`Add a competency`,editCompetency:e=>`Edit ${e}`,competencyName:`Name`,competencyKind:`Kind`,team:`Hiring team`,addPerson:`Add member`,person:`Colleague`,findPerson:`Start typing a name`,nobody:`No colleagues match, or they are already on the team.`,role:`Role`,roleOf:e=>`Role of ${e}`,removePerson:e=>`Remove ${e} from the team`,joined:e=>`${e} added to the team`,left:e=>`${e} removed from the team`,noTeam:`The team has no members yet.`,openings:`Openings`,addOpening:`Add an opening`,opening:e=>`Opening ${e}`,filledBy:e=>`Filled by ${e}`,filled:`Filled`,cancelOpening:e=>`Cancel ${e}`,openingCancelled:`Opening canceled`,reasonFor:`Reason`,noOpenings:`No openings. Add one to be able to hire.`,facts:`Details`,edit:`Edit details`,confidentialOn:`Make confidential`,confidentialOff:`Make visible`,isConfidential:`Only its hiring team can see this posting.`,isVisible:`All admins and recruiters can see this posting.`,readOnly:`You can view this setup. Admins, recruiters and hiring leads can change it.`},candidates:{title:`Candidates`,search:`Search by name, e-mail, phone, headline or tag`,add:`Add candidate`,found:e=>Io(e,`candidate`),best:`Best matches first`,newest:`Most recently added first`,posting:`Posting`,anyPosting:`All postings`,status:`Application`,anyStatus:`Any status`,prospects:`Prospects (no application)`,source:`Source`,anySource:`All sources`,tag:`Tag`,anyTag:`All tags`,inStage:(e,t)=>`${e} · ${t}`,ended:(e,t)=>`${e} · ${t}`,prospect:`Prospect`,more:e=>`and ${No.format(e)} more`,none:`No candidates yet`,noneWords:`People who apply or are added appear here.`,noMatch:`No matching candidates`,noMatchWords:`Search matches the beginning of words and tolerates typos. Try fewer words or fewer filters.`,clear:`Clear filters`,results:e=>`${Io(e,`candidate`)} found`},activity:{title:`Activity`,live:`Updates live`,posting:`Posting`,anyPosting:`All postings`,actor:`By`,anyActor:`Anyone`,kind:`About`,kinds:{all:`Everything`,applications:`Applications`,comments:`Comments and files`,candidates:`Candidates`,postings:`Postings, plans and teams`,company:`People and company`},earlier:`Show earlier`,none:`No activity yet`,noneWords:`Changes appear here as they happen.`,noMatch:`No matching activity`,clear:`Clear filters`,arrived:e=>`${Io(e,`new entry`,`new entries`)}`,openCandidate:e=>`Open ${e}`,log:`Activity log`},account:{title:`Your account`,profile:`Profile`,name:`Name`,email:`E-mail address`,role:`Role`,password:`Password`,passwordWords:`Changing your password signs you out of all other sessions.`,current:`Current password`,next:`New password`,nextHint:`At least 10 characters. A short sentence is easy to remember.`,changePassword:`Change password`,passwordDone:`Password changed. You were signed out of your other sessions.`,factor:`Second factor`,factorWords:`Signing in requires a code from an authenticator app in addition to your password.`,factorStart:`Set up…`,factorStop:`Turn off…`,factorPassword:`Your password`,factorGo:`Continue`,factorScan:`Add this key to your authenticator app, or open the link on the device that has the app. Then enter the code it shows.`,factorKey:`Key`,factorOpen:`Open in the authenticator app`,factorCode:`Code`,factorConfirm:`Turn on`,factorOn:`Second factor turned on`,factorOff:`Second factor turned off`,recovery:`Recovery codes`,recoveryWords:`If you lose your device, use one of these in place of a code. Each works once. They are shown only now, so store them with your passwords.`,sessions:`Sessions`,sessionsWords:`Where you are signed in.`,here:`This session`,methods:{PASSWORD:`Password`,LINK:`Link`,OIDC:`Single sign-on`,DEMO:`Demo`},used:e=>`Used ${e}`,until:e=>`Ends ${e}`,endSession:e=>`End session: ${e}`,end:`End`,ended:`Session ended`,everywhere:`Sign out everywhere`,unknownClient:`Unknown client`,keys:`API keys`,keysWords:`For scripts and integrations that act as you. A key never has more permissions than you do.`,newKey:`Create API key`,keyName:`Key name`,keyNameHint:`For example, the script or server that will use it.`,scope:`Access`,scopes:{READ:`Read only`,WRITE:`Read and write`},expires:`Expires`,expiresIn:{30:`In 30 days`,90:`In 90 days`,365:`In a year`,"":`Never`},makeKey:`Create key`,secretTitle:`Copy your API key`,secretWords:`You won't be able to see it again. Send it in the header Authorization: Bearer …`,secret:`Secret`,keyFailed:`Couldn't create the key`,noKeys:`No API keys yet.`,keyEnds:e=>`Expires ${e}`,keyForever:`Never expires`,keyEnded:e=>`Revoked ${e}`,keyExpired:e=>`Expired ${e}`,keyUsed:e=>e?`last used ${e}`:`never used`,endKey:e=>`Revoke ${e}`,keyDone:`API key revoked`,notDone:`Couldn't save your change`},settings:{title:`Settings`,pageTitle:e=>`${e} – Settings`,tabs:{people:`People`,machines:`Service accounts`,company:`Company`,"sign-in":`Sign-in`,audit:`Audit trail`},sections:`Sections`,forbidden:`Settings are for admins`,forbiddenWords:`You can manage your own sessions and API keys in your account.`,toAccount:`Your account`,notDone:`Couldn't save your change`,saved:`Saved`,findPeople:`Search people by name`,accounts:`Accounts`,activeOnly:{active:`Active accounts`,closed:`Deactivated accounts`,all:`All accounts`},people:e=>Io(e,`account`),nobody:`No matching accounts`,nobodyWords:`Search matches the beginning of names.`,invite:`Invite user`,inviteWords:`You get a link to pass on to them, with which they set their password. It works once.`,name:`Name`,email:`E-mail address`,jobTitle:`Job title`,role:`Company role`,roleOf:e=>`Company role of ${e}`,signIn:`Sign-in`,actionsHead:`Actions`,roleWords:{ADMIN:`Can do everything. Seeing confidential postings of other teams requires confidential access.`,RECRUITER:`Manages hiring in all postings that are not confidential.`,MEMBER:`Can do what their roles on hiring teams allow.`,AUDITOR:`Can only read the audit trail and user accounts.`},inviteGo:`Create account`,invited:e=>`Account created for ${e}`,inviteFailed:`Couldn't create the account`,linkTitle:e=>`Password link for ${e}`,linkWords:e=>`Share this link only with them. It works once and expires ${e}.`,link:`Link`,noLink:`Sign-in with passwords is disabled. They can sign in with single sign-on.`,you:`you`,closed:`Deactivated`,confidentialAccess:`Confidential access`,actions:e=>`Actions for ${e}`,editPerson:`Edit…`,editTitle:e=>`Edit ${e}`,newLink:`New password link…`,newLinkWords:`They use it to set a new password. Earlier links stop working.`,newLinkGo:`Create link`,grant:`Grant confidential access`,takeBack:`Revoke confidential access`,sessions:`Sessions and keys…`,sessionsTitle:e=>`Sessions and keys of ${e}`,signOutEverywhere:`Sign out everywhere`,signedOut:e=>`${e} signed out everywhere`,noSessions:`No open sessions.`,deactivate:`Deactivate account…`,deactivateTitle:e=>`Deactivate ${e}'s account`,deactivateWords:`Their sessions, links and API keys stop working permanently, within a second. Their past activity stays in the log.`,deactivateGo:`Deactivate account`,deactivated:e=>`${e}'s account deactivated`,reactivate:`Reactivate account`,reactivated:e=>`${e}'s account reactivated`,methods:e=>e.length===0?`No password yet`:e.join(`, `),withPassword:`Password`,withFactor:`second factor`,withSso:`Single sign-on`,linkOpen:e=>`link until ${e}`,machinesWords:`A service account lets an integration act under its own name, with its own API keys.`,newMachine:`Add service account`,machineFailed:`Couldn't add the service account`,machineMade:e=>`${e} added`,noMachines:`No service accounts yet`,noMachinesWords:`Create one for each integration, so that the log shows which one made each change.`,off:`Deactivated`,switchOff:`Deactivate…`,switchOffTitle:e=>`Deactivate ${e}`,switchOffWords:`Its API keys are revoked permanently. You can reactivate it later and create new keys.`,switchOffGo:`Deactivate`,switchOn:`Reactivate`,switchedOff:e=>`${e} deactivated`,switchedOn:e=>`${e} reactivated`,rename:`Rename…`,renameTitle:e=>`Rename ${e}`,companyName:`Name`,website:`Website`,domain:`E-mail domain`,domainHint:`The domain of your staff's e-mail addresses, such as example.com.`,timeZone:`Time zone`,timeZoneHint:`Used for dates and deadlines. Times are shown in your own time zone.`,currency:`Currency`,currencyHint:`Three-letter code, such as EUR.`,signInWords:`Sign-in is configured when the server is started. These are the current settings.`,passwords:`Passwords`,sso:`Single sign-on`,demoEntry:`One-click sign-in to the demo`,on:`On`,offState:`Off`,passwordsHow:`--passwords`,ssoHow:`--oidc-issuer and related flags`,demoHow:`--demo, only from the machine that runs the server`,ssoName:e=>`On: ${e}`,auditKind:`Type`,auditGroups:{all:`Everything`,signIn:`Signing in and out`,refused:`Refusals`,reading:`Profiles and documents viewed`,accounts:`Accounts, keys and teams`},auditBy:`By`,anybody:`Anyone`,auditList:`Audit trail`,earlier:`Show earlier`,export:`Export as JSON Lines`,noAudit:`No matching records`,noAuditWords:`Sign-ins, refusals, opened profiles, downloads and changes of rights appear here.`,nobodyKnown:`Unknown`,when:`When`,who:`Who`,what:`What`,about:`About`,from:`From`,kinds:e=>e.toLowerCase().replaceAll(`_`,` `).replace(/^./,e=>e.toUpperCase()).replace(/^Api /,`API `).replace(/^Totp /,`Second factor `)}}),Lo=Intl.DateTimeFormat().resolvedOptions().timeZone,Ro=new Intl.DateTimeFormat(Mo,{day:`numeric`,month:`short`,year:`numeric`}),zo=new Intl.DateTimeFormat(Mo,{hour:`2-digit`,minute:`2-digit`}),Bo=new Intl.DateTimeFormat(Mo,{dateStyle:`full`,timeStyle:`short`}),Vo=new Intl.RelativeTimeFormat(Mo,{numeric:`auto`,style:`short`}),Ho=6e4,Uo=60*Ho,Wo=24*Uo;function Go(e,t=Date.now()){return Math.max(0,Math.floor((t-Date.parse(e))/Wo))}var Ko=e=>Ro.format(new Date(e)),qo=e=>zo.format(new Date(e)),Jo=e=>`${Bo.format(new Date(e))} (${Lo})`;function Yo(e,t=Date.now()){let n=t-Date.parse(e);return n<Ho?Q.common.justNow:n<Uo?Vo.format(-Math.floor(n/Ho),`minute`):n<864e5?Vo.format(-Math.floor(n/Uo),`hour`):n<24192e5?Vo.format(-Math.floor(n/Wo),`day`):Ko(e)}function Xo(e,t=new Date){let n=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime(),r=Math.round((n(t)-n(new Date(e)))/Wo);return r===0?Q.common.today:r===1?Q.common.yesterday:Ro.format(new Date(e))}var Zo=new Set,Qo=``,$o=!1;function es(e){$o=!$o,Qo=e+($o?`\xA0`:``);for(let e of Zo)e()}function ts(){let e=(0,N.useSyncExternalStore)(e=>(Zo.add(e),()=>Zo.delete(e)),()=>Qo);return(0,Y.jsx)(`div`,{className:`unseen`,role:`status`,"aria-live":`assertive`,children:e})}var ns={activity:(0,Y.jsx)(`path`,{d:`M3 12h4l3 8 4-16 3 8h4`}),alert:(0,Y.jsx)(`path`,{d:`M12 8v5m0 3v.5M10.3 3.9 2.4 18a2 2 0 0 0 1.7 3h15.8a2 2 0 0 0 1.7-3L13.7 3.9a2 2 0 0 0-3.4 0Z`}),arrowRight:(0,Y.jsx)(`path`,{d:`M5 12h14m-6-6 6 6-6 6`}),back:(0,Y.jsx)(`path`,{d:`M19 12H5m6 6-6-6 6-6`}),board:(0,Y.jsx)(`path`,{d:`M4 4h4v16H4zM10 4h4v10h-4zM16 4h4v13h-4z`}),briefcase:(0,Y.jsx)(`path`,{d:`M3 8h18v12H3zM8 8V5a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v3M3 13h18`}),check:(0,Y.jsx)(`path`,{d:`m5 12.5 4.5 4.5L19 7.5`}),chevronDown:(0,Y.jsx)(`path`,{d:`m6 9 6 6 6-6`}),chevronLeft:(0,Y.jsx)(`path`,{d:`m15 6-6 6 6 6`}),chevronRight:(0,Y.jsx)(`path`,{d:`m9 6 6 6-6 6`}),chevronUp:(0,Y.jsx)(`path`,{d:`m6 15 6-6 6 6`}),clock:(0,Y.jsx)(`path`,{d:`M12 7v5l3.5 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z`}),close:(0,Y.jsx)(`path`,{d:`M6 6l12 12M18 6 6 18`}),code:(0,Y.jsx)(`path`,{d:`m8 8-4 4 4 4m8-8 4 4-4 4M13.5 5l-3 14`}),comment:(0,Y.jsx)(`path`,{d:`M4 5h16v11H9l-5 4z`}),copy:(0,Y.jsx)(`path`,{d:`M9 9h11v11H9zM5 15H4V4h11v1`}),document:(0,Y.jsx)(`path`,{d:`M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h5`}),download:(0,Y.jsx)(`path`,{d:`M12 4v11m-4-4 4 4 4-4M4 20h16`}),edit:(0,Y.jsx)(`path`,{d:`M4 20h4L19 9a2.1 2.1 0 0 0-4-4L4 16zM14 6l4 4`}),external:(0,Y.jsx)(`path`,{d:`M14 4h6v6M20 4l-9 9M18 14v6H4V6h6`}),filter:(0,Y.jsx)(`path`,{d:`M3 5h18l-7 8.5V20l-4-2v-4.5z`}),gear:(0,Y.jsx)(`path`,{d:`M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5v5M8.5 14.5v5`}),grip:(0,Y.jsx)(`path`,{d:`M9 5h.01M15 5h.01M9 12h.01M15 12h.01M9 19h.01M15 19h.01`}),help:(0,Y.jsx)(`path`,{d:`M9.2 9a2.9 2.9 0 1 1 4 2.7c-.8.4-1.2 1-1.2 1.8v.5M12 17h.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z`}),key:(0,Y.jsx)(`path`,{d:`M15 9a4 4 0 1 0-4 4l2-2 1 1v2h2v2h2v2h3v-3l-6.3-6.3A4 4 0 0 0 15 9Z`}),link:(0,Y.jsx)(`path`,{d:`M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.3 1.3M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17`}),lock:(0,Y.jsx)(`path`,{d:`M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4`}),mail:(0,Y.jsx)(`path`,{d:`M3 5h18v14H3zM3 6l9 7 9-7`}),moon:(0,Y.jsx)(`path`,{d:`M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z`}),more:(0,Y.jsx)(`path`,{d:`M5 12h.01M12 12h.01M19 12h.01`}),move:(0,Y.jsx)(`path`,{d:`M4 4v16M8 12h12m-5-5 5 5-5 5`}),people:(0,Y.jsx)(`path`,{d:`M15 20v-1a4 4 0 0 0-4-4H7a4 4 0 0 0-4 4v1M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM21 20v-1a4 4 0 0 0-3-3.9M15.5 4.2a3.5 3.5 0 0 1 0 6.6`}),person:(0,Y.jsx)(`path`,{d:`M19 20v-1a5 5 0 0 0-5-5h-4a5 5 0 0 0-5 5v1M12 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z`}),phone:(0,Y.jsx)(`path`,{d:`M8 3 4.5 4.5A14 14 0 0 0 19.5 19.5L21 16l-5-2-1.5 2A11 11 0 0 1 8 9.5L10 8z`}),pin:(0,Y.jsx)(`path`,{d:`M12 21s7-6.2 7-11.5a7 7 0 1 0-14 0C5 14.8 12 21 12 21ZM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z`}),plus:(0,Y.jsx)(`path`,{d:`M12 5v14M5 12h14`}),reopen:(0,Y.jsx)(`path`,{d:`M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5`}),search:(0,Y.jsx)(`path`,{d:`m20 20-4.5-4.5M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0Z`}),signOut:(0,Y.jsx)(`path`,{d:`M9 4H4v16h5M15 8l4 4-4 4M19 12H9`}),sort:(0,Y.jsx)(`path`,{d:`M7 4v16m-3-3 3 3 3-3M17 20V4m-3 3 3-3 3 3`}),sun:(0,Y.jsx)(`path`,{d:`M12 3v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z`}),system:(0,Y.jsx)(`path`,{d:`M3 4h18v13H3zM8 21h8M12 17v4`}),tag:(0,Y.jsx)(`path`,{d:`M3 4h8l10 10-7 7L4 11zM8 8.5h.01`}),transfer:(0,Y.jsx)(`path`,{d:`M4 8h15m-4-4 4 4-4 4M20 16H5m4 4-4-4 4-4`}),trash:(0,Y.jsx)(`path`,{d:`M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5`}),upload:(0,Y.jsx)(`path`,{d:`M12 16V5m-4 4 4-4 4 4M4 20h16`}),wifiOff:(0,Y.jsx)(`path`,{d:`M3 3l18 18M8.5 15.5a5 5 0 0 1 7 0M5 12a10 10 0 0 1 4-2.3M15 9.7a10 10 0 0 1 4 2.3M2 8.5A15 15 0 0 1 6.5 5.6M11 5a15 15 0 0 1 11 3.5M12 19h.01`})};function rs({name:e,size:t=16}){return(0,Y.jsx)(`svg`,{className:`icon`,width:t,height:t,viewBox:`0 0 24 24`,fill:`none`,stroke:`currentColor`,strokeWidth:1.8,strokeLinecap:`round`,strokeLinejoin:`round`,"aria-hidden":`true`,focusable:`false`,children:ns[e]})}function is({variant:e=`secondary`,size:t=`medium`,icon:n,busy:r=!1,className:i=``,children:a,disabled:o,type:s=`button`,...c}){return(0,Y.jsxs)(`button`,{...c,type:s,disabled:o||r,"aria-busy":r||void 0,className:`button ${e} ${t} ${i}`,children:[r?(0,Y.jsx)(ss,{}):n&&(0,Y.jsx)(rs,{name:n}),a!==void 0&&(0,Y.jsx)(`span`,{children:a})]})}function as({label:e,...t}){return(0,Y.jsx)(os,{text:e,children:(0,Y.jsx)(is,{variant:`quiet`,...t,className:`icon-only ${t.className??``}`,"aria-label":e})})}function os({text:e,children:t}){return(0,Y.jsxs)(Ra,{children:[(0,Y.jsx)(Ga,{delay:500,render:t}),(0,Y.jsx)(Ya,{children:(0,Y.jsx)(bo,{sideOffset:6,className:`above`,children:(0,Y.jsx)(xo,{className:`tooltip`,children:e})})})]})}function ss({label:e}){return(0,Y.jsx)(`span`,{className:`spinner`,role:e?`status`:void 0,"aria-label":e,"aria-hidden":!e||void 0})}var cs=(0,N.createContext)(null);function ls({label:e,hint:t,error:n,children:r,hideLabel:i=!1}){let a=(0,N.useId)(),o=n||t?`${a}-note`:void 0;return(0,Y.jsxs)(`div`,{className:`field`,children:[(0,Y.jsx)(`label`,{htmlFor:a,className:i?`unseen`:void 0,children:e}),(0,Y.jsx)(cs,{value:{id:a,note:o,invalid:!!n},children:r}),n?(0,Y.jsx)(`p`,{className:`field-error`,id:o,role:`alert`,children:n}):t&&(0,Y.jsx)(`p`,{className:`field-hint`,id:o,children:t})]})}function us(){let e=(0,N.useContext)(cs);return e?{id:e.id,"aria-describedby":e.note,"aria-invalid":e.invalid||void 0}:{}}function ds({className:e=``,...t}){return(0,Y.jsx)(`input`,{dir:`auto`,...us(),...t,className:`control ${e}`})}function fs({className:e=``,rows:t=3,...n}){return(0,Y.jsx)(`textarea`,{dir:`auto`,...us(),rows:t,...n,className:`control ${e}`})}function ps({className:e=``,...t}){return(0,Y.jsx)(`select`,{...us(),...t,className:`control select ${e}`})}function ms({label:e,className:t=``,...n}){return(0,Y.jsxs)(`label`,{className:`checkbox ${t}`,children:[(0,Y.jsx)(`input`,{...n,type:`checkbox`}),(0,Y.jsx)(`bdi`,{children:e})]})}function hs({label:e,className:t=``,...n}){return(0,Y.jsx)(`input`,{type:`search`,dir:`auto`,autoComplete:`off`,spellCheck:!1,placeholder:e,...n,"aria-label":e,className:`control search ${t}`})}var gs=N.createContext(void 0);function _s(e){let t=N.useContext(gs);if(!e&&t===void 0)throw Error(W(27));return t}var vs=N.forwardRef(function(e,t){let{render:n,className:r,style:i,forceRender:a=!1,...o}=e,s=_s(),c=s.useState(`open`),l=s.useState(`nested`),u=s.useState(`mounted`);return Or(`div`,e,{state:{open:c,transitionStatus:s.useState(`transitionStatus`)},ref:[s.context.backdropRef,t],stateAttributesMapping:nt,props:[{role:`presentation`,hidden:!u,style:{userSelect:`none`,WebkitUserSelect:`none`}},o],enabled:a||!l})}),ys=N.createContext(void 0);function bs(e=!1){let t=N.useContext(ys);if(t===void 0&&!e)throw Error(W(16));return t}function xs(e){let{focusableWhenDisabled:t,disabled:n,composite:r=!1,tabIndex:i=0,isNativeButton:a}=e,o=r&&t!==!1,s=r&&t===!1;return{props:N.useMemo(()=>{let e={onKeyDown(e){n&&t&&e.key!==`Tab`&&e.preventDefault()}};return r||(e.tabIndex=i,!a&&n&&(e.tabIndex=t?i:-1)),(a&&(t||o)||!a&&n)&&(e[`aria-disabled`]=n),a&&(!t||s)&&(e.disabled=n),e},[r,n,t,o,s,a,i])}}function Ss(e,t,{detail:n=0,pointerType:r=``}={}){e.dispatchEvent(new(c(e)).PointerEvent(`click`,{bubbles:!0,cancelable:!0,composed:!0,detail:n,pointerType:r,shiftKey:t.shiftKey,ctrlKey:t.ctrlKey,altKey:t.altKey,metaKey:t.metaKey}))}function Cs(e={}){let{disabled:t=!1,focusableWhenDisabled:n,tabIndex:r=0,native:i=!0,composite:a}=e,o=N.useRef(null),s=bs(!0),c=a??s!==void 0,{props:l}=xs({focusableWhenDisabled:n,disabled:t,composite:c,tabIndex:r,isNativeButton:i}),u=N.useCallback(()=>{let e=o.current;ws(e)&&c&&t&&l.disabled===void 0&&e.disabled&&(e.disabled=!1)},[t,l.disabled,c]);return U(u,[u]),{getButtonProps:N.useCallback((e={})=>{let{onClick:n,onMouseDown:r,onKeyUp:a,onKeyDown:o,onPointerDown:s,...u}=e;return hr({onClick(e){t?e.preventDefault():n?.(e)},onMouseDown(e){t||r?.(e)},onKeyDown(e){if(t||(Tr(e),o?.(e),e.baseUIHandlerPrevented))return;let n=e.target===e.currentTarget,r=e.currentTarget,a=ws(r),s=!i&&Ts(r),l=n&&(i?a:!s),u=e.key===`Enter`,d=e.key===` `,f=r.getAttribute(`role`),p=f?.startsWith(`menuitem`)||f===`option`||f===`gridcell`;if(n&&c&&d){if(e.defaultPrevented&&p)return;e.preventDefault(),(!i||a)&&(e.preventBaseUIHandler(),Ss(r,e))}else!l||i||!d&&!u?n&&s&&d&&e.preventDefault():e.defaultPrevented||(e.preventDefault(),u&&(e.preventBaseUIHandler(),Ss(r,e)))},onKeyUp(e){t||(Tr(e),a?.(e),e.target===e.currentTarget&&i&&c&&ws(e.currentTarget)&&e.key===` `?e.preventDefault():e.baseUIHandlerPrevented||e.target!==e.currentTarget||i||c||e.defaultPrevented||e.key!==` `||(e.preventBaseUIHandler(),Ss(e.currentTarget,e)))},onPointerDown(e){t?e.preventDefault():s?.(e)}},i?{type:`button`}:{role:`button`},l,u)},[t,l,c,i]),buttonRef:Z(e=>{o.current=e,u()})}}function ws(e){return u(e)&&e.tagName===`BUTTON`}function Ts(e){return u(e)&&e.tagName===`A`&&!!e.href}var Es=N.forwardRef(function(e,t){let{render:n,className:r,style:i,disabled:a=!1,nativeButton:o=!0,...s}=e,c=_s(),l=c.useState(`open`),{getButtonProps:u,buttonRef:d}=Cs({disabled:a,native:o}),f={disabled:a};function p(e){l&&c.setOpen(!1,J(wt,e.nativeEvent))}return Or(`button`,e,{state:f,ref:[t,d],props:[{onClick:p},s,u]})}),Ds=N.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,s=_s(),c=Ba(a);return s.useSyncedValueWithCleanup(`descriptionElementId`,c),Or(`p`,e,{ref:t,props:[{id:c},o]})}),Os=N.createContext(void 0);function ks(){let e=N.useContext(Os);if(e===void 0)throw Error(W(26));return e}var As=`ArrowUp`,js=`ArrowDown`,Ms=`ArrowLeft`,Ns=`ArrowRight`,Ps=new Set([As,js,Ms,Ns,`Home`,`End`]),Fs=[`Shift`,`Control`,`Alt`,`Meta`];function Is(e){return u(e)&&e.tagName===`INPUT`}function Ls(e){return!!(Is(e)&&e.selectionStart!=null||u(e)&&e.tagName===`TEXTAREA`)}function Rs(e,t,n,r){if(!e||!t||!t.scrollTo)return;let i=e.scrollLeft,a=e.scrollTop,o=e.clientWidth<e.scrollWidth,s=e.clientHeight<e.scrollHeight;if(o&&r!==`vertical`){let r=zs(e,t,`left`),a=Bs(e),o=Bs(t);n===`ltr`&&(r+t.offsetWidth+o.scrollMarginRight>e.scrollLeft+e.clientWidth-a.scrollPaddingRight?i=r+t.offsetWidth+o.scrollMarginRight-e.clientWidth+a.scrollPaddingRight:r-o.scrollMarginLeft<e.scrollLeft+a.scrollPaddingLeft&&(i=r-o.scrollMarginLeft-a.scrollPaddingLeft)),n===`rtl`&&(r-o.scrollMarginLeft<e.scrollLeft+a.scrollPaddingLeft?i=r-o.scrollMarginLeft-a.scrollPaddingLeft:r+t.offsetWidth+o.scrollMarginRight>e.scrollLeft+e.clientWidth-a.scrollPaddingRight&&(i=r+t.offsetWidth+o.scrollMarginRight-e.clientWidth+a.scrollPaddingRight))}if(s&&r!==`horizontal`){let n=zs(e,t,`top`),r=Bs(e),i=Bs(t);n-i.scrollMarginTop<e.scrollTop+r.scrollPaddingTop?a=n-i.scrollMarginTop-r.scrollPaddingTop:n+t.offsetHeight+i.scrollMarginBottom>e.scrollTop+e.clientHeight-r.scrollPaddingBottom&&(a=n+t.offsetHeight+i.scrollMarginBottom-e.clientHeight+r.scrollPaddingBottom)}e.scrollTo({left:i,top:a,behavior:`auto`})}function zs(e,t,n){let r=n===`left`?`offsetLeft`:`offsetTop`,i=0;for(;t.offsetParent&&(i+=t[r],t.offsetParent!==e);)t=t.offsetParent;return i}function Bs(e){let t=getComputedStyle(e);return{scrollMarginTop:parseFloat(t.scrollMarginTop)||0,scrollMarginRight:parseFloat(t.scrollMarginRight)||0,scrollMarginBottom:parseFloat(t.scrollMarginBottom)||0,scrollMarginLeft:parseFloat(t.scrollMarginLeft)||0,scrollPaddingTop:parseFloat(t.scrollPaddingTop)||0,scrollPaddingRight:parseFloat(t.scrollPaddingRight)||0,scrollPaddingBottom:parseFloat(t.scrollPaddingBottom)||0,scrollPaddingLeft:parseFloat(t.scrollPaddingLeft)||0}}var Vs=`--nested-dialogs`,Hs=`data-nested-dialog-open`,Us={...tt,...He,nestedDialogOpen(e){return e?{[Hs]:``}:null}},Ws=N.forwardRef(function(e,t){let{render:n,className:r,style:i,finalFocus:a,initialFocus:o,...s}=e,c=_s(),l=c.useState(`descriptionElementId`),u=c.useState(`disablePointerDismissal`),d=c.useState(`floatingRootContext`),f=c.useState(`popupProps`),p=c.useState(`modal`),m=c.useState(`mounted`),h=c.useState(`nested`),g=c.useState(`nestedOpenDialogCount`),_=c.useState(`open`),v=c.useState(`openMethod`),y=c.useState(`titleElementId`),b=c.useState(`transitionStatus`),x=c.useState(`role`),S=d.useState(`floatingId`);ks(),Si({open:_,ref:c.context.popupRef,onComplete(){_&&c.context.onOpenChangeComplete?.(!0)}});let C=o===void 0?Ti(c.context.popupRef):o,w=g>0,T=c.useStateSetter(`popupElement`),E=Or(`div`,e,{state:{open:_,nested:h,transitionStatus:b,nestedDialogOpen:w},props:[f,{id:S,"aria-labelledby":y,"aria-describedby":l,role:x,...wi,hidden:!m,onKeyDown(e){Ps.has(e.key)&&e.stopPropagation()},style:{[Vs]:g}},s],ref:[t,c.context.popupRef,T],stateAttributesMapping:Us});return(0,Y.jsx)(ci,{context:d,openInteractionType:v,disabled:!m,closeOnFocusOut:!u,initialFocus:C,returnFocus:a,modal:p!==!1,restoreFocus:`popup`,children:E})}),Gs=N.forwardRef(function(e,t){let{cutout:n,...r}=e,i;if(n){let e=n.getBoundingClientRect();i=`polygon(0% 0%,100% 0%,100% 100%,0% 100%,0% 0%,${e.left}px ${e.top}px,${e.left}px ${e.bottom}px,${e.right}px ${e.bottom}px,${e.right}px ${e.top}px,${e.left}px ${e.top}px)`}return(0,Y.jsx)(`div`,{ref:t,role:`presentation`,"data-base-ui-inert":``,...r,style:{position:`fixed`,inset:0,userSelect:`none`,WebkitUserSelect:`none`,clipPath:i}})}),Ks=N.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e,i=_s(),a=i.useState(`mounted`),o=i.useState(`modal`),s=i.useState(`open`);return a||n?(0,Y.jsx)(Os.Provider,{value:n,children:(0,Y.jsxs)(Ur,{ref:t,...r,children:[a&&o===!0&&(0,Y.jsx)(Gs,{ref:i.context.internalBackdropRef,inert:So(!s)}),e.children]})}):null}),qs={},Js={},Ys=``;function Xs(e,t){return v(e)?e:t}function Zs(e,t,n){return/hidden|clip/.test(e.getComputedStyle(Xs(t,n)).overflowY)}function Qs(e){if(typeof document>`u`)return!1;let t=an(e);return c(t).innerWidth-t.documentElement.clientWidth>0}function $s(e){if(!(typeof CSS<`u`&&CSS.supports&&CSS.supports(`scrollbar-gutter`,`stable`))||typeof document>`u`)return!1;let t=an(e),n=t.documentElement,r=t.body,i=Xs(n,r),a=i.style.overflowY,o=n.style.scrollbarGutter;n.style.scrollbarGutter=`stable`,i.style.overflowY=`scroll`;let s=i.offsetWidth;i.style.overflowY=`hidden`;let c=i.offsetWidth;return i.style.overflowY=a,n.style.scrollbarGutter=o,s===c}function ec(e){let t=an(e),n=t.documentElement,r=t.body,i=Xs(n,r),a={overflowY:i.style.overflowY,overflowX:i.style.overflowX};return Object.assign(i.style,{overflowY:`hidden`,overflowX:`hidden`}),()=>{Object.assign(i.style,a)}}function tc(e){let t=an(e),n=t.documentElement,r=t.body,i=c(n),a=0,o=0,s=!1,l=nn.create();if(be&&(i.visualViewport?.scale??1)!==1)return()=>{};function u(){let t=i.getComputedStyle(n),c=i.getComputedStyle(r),l=(t.scrollbarGutter||``).includes(`both-edges`)?`stable both-edges`:`stable`;a=n.scrollTop,o=n.scrollLeft,qs={scrollbarGutter:n.style.scrollbarGutter,overflowY:n.style.overflowY,overflowX:n.style.overflowX},Ys=n.style.scrollBehavior,Js={position:r.style.position,height:r.style.height,width:r.style.width,boxSizing:r.style.boxSizing,overflowY:r.style.overflowY,overflowX:r.style.overflowX,scrollBehavior:r.style.scrollBehavior};let u=n.scrollHeight>n.clientHeight,d=n.scrollWidth>n.clientWidth,f=t.overflowY===`scroll`||c.overflowY===`scroll`,p=t.overflowX===`scroll`||c.overflowX===`scroll`,m=Math.max(0,i.innerWidth-r.clientWidth),h=Math.max(0,i.innerHeight-r.clientHeight),g=parseFloat(c.marginTop)+parseFloat(c.marginBottom),_=parseFloat(c.marginLeft)+parseFloat(c.marginRight),v=Xs(n,r);s=$s(e),s?(n.style.scrollbarGutter=l,v.style.overflowY=`hidden`,v.style.overflowX=`hidden`):(Object.assign(n.style,{scrollbarGutter:l,overflowY:`hidden`,overflowX:`hidden`}),(u||f)&&(n.style.overflowY=`scroll`),(d||p)&&(n.style.overflowX=`scroll`),Object.assign(r.style,{position:`relative`,height:g||h?`calc(100dvh - ${g+h}px)`:`100dvh`,width:_||m?`calc(100vw - ${_+m}px)`:`100vw`,boxSizing:`border-box`,overflowY:`hidden`,overflowX:`hidden`,scrollBehavior:`unset`}),r.scrollTop=a,r.scrollLeft=o,n.setAttribute(`data-base-ui-scroll-locked`,``),n.style.scrollBehavior=`unset`)}function d(){Object.assign(n.style,qs),Object.assign(r.style,Js),s||(n.scrollTop=a,n.scrollLeft=o,n.removeAttribute(`data-base-ui-scroll-locked`),n.style.scrollBehavior=Ys)}function f(){d(),l.request(u)}u();let p=X(i,`resize`,f);return()=>{l.cancel(),d(),typeof i.removeEventListener==`function`&&p()}}var nc=new class{lockCount=0;restore=null;timeoutLock=K.create();timeoutUnlock=K.create();acquire(e){return this.lockCount+=1,this.lockCount===1&&this.restore===null&&this.timeoutLock.start(0,()=>this.lock(e)),this.release}release=()=>{--this.lockCount,this.lockCount===0&&this.restore&&this.timeoutUnlock.start(0,this.unlock)};unlock=()=>{this.lockCount===0&&this.restore&&(this.restore?.(),this.restore=null)};lock(e){if(this.lockCount===0||this.restore!==null)return;let t=an(e),n=t.documentElement,r=t.body,i=c(n);if(Zs(i,n,r)){let t=new i.MutationObserver(()=>{Zs(i,n,r)||(t.disconnect(),this.restore=null,this.lock(e))}),a={attributes:!0};t.observe(n,a),t.observe(r,a),this.restore=()=>t.disconnect();return}let a=he||!Qs(e);this.restore=a?ec(e):tc(e)}};function rc(e=!0,t=null){U(()=>{if(e)return nc.acquire(t)},[e,t])}function ic({store:e,parentContext:t,isDrawer:n}){let r=e.useState(`open`),i=e.useState(`mounted`),a=e.useState(`disablePointerDismissal`),o=e.useState(`modal`),s=e.useState(`popupElement`),c=e.useState(`floatingRootContext`),[l,u]=N.useState(0),[d,f]=N.useState(0),p=l===0,m=hi(c,{outsidePressEvent(){return e.context.internalBackdropRef.current||e.context.backdropRef.current?`intentional`:{mouse:o===`trap-focus`?`sloppy`:`intentional`,touch:`sloppy`}},outsidePress(t){if(!e.context.outsidePressEnabledRef.current||`button`in t&&t.button!==0)return!1;if(`touches`in t){if(t.type===`touchend`){if(t.changedTouches.length!==1||t.touches.length!==0)return!1}else if(t.touches.length!==1)return!1}let n=je(t);if(p&&!a){if(o){let t=e.context.internalBackdropRef.current,r=e.context.backdropRef.current;return t||r?t===n||r===n||q(n,s)&&!n?.hasAttribute(`data-base-ui-portal`):!0}return!0}return!1},escapeKey:p});return rc(r&&o===!0,s),e.useContextCallback(`onNestedDialogOpen`,(t,n)=>{(e.select(`open`)||e.select(`mounted`))&&(u(t),f(n))}),U(()=>{!r&&!i&&(u(0),f(0))},[r,i]),U(()=>(t?.onNestedDialogOpen&&r&&t.onNestedDialogOpen(l+1,d+ +!!n),()=>{t?.onNestedDialogOpen&&r&&t.onNestedDialogOpen(0,0)}),[n,r,l,d,t]),Ii(e,{activeTriggerProps:m.reference,inactiveTriggerProps:m.trigger,popupProps:m.floating,nestedOpenDialogCount:l,nestedOpenDrawerCount:d}),null}var ac={...oa,modal:e=>e.modal,nested:e=>e.nested,nestedOpenDialogCount:e=>e.nestedOpenDialogCount,nestedOpenDrawerCount:e=>e.nestedOpenDrawerCount,disablePointerDismissal:e=>e.disablePointerDismissal,openMethod:e=>e.openMethod,descriptionElementId:e=>e.descriptionElementId,titleElementId:e=>e.titleElementId,viewportElement:e=>e.viewportElement,role:e=>e.role},oc=class extends Zi{constructor(e,t,n){let r=new Ri,i=sc(e,r,t,n);super(i,cc(r),ac)}setOpen=(e,t)=>{t.preventUnmountOnClose=()=>{this.set(`preventUnmountingOnClose`,!0)},!e&&t.trigger==null&&this.state.activeTriggerId!=null&&(t.trigger=this.state.activeTriggerElement??void 0),this.context.onOpenChange?.(e,t),t.isCanceled||(this.state.floatingRootContext.dispatchOpenChange(e,t),this.update(Ai(this.state,e,t.trigger)))}};function sc(e,t,n,r=!1){return{...ea(t,n,r),modal:!0,disablePointerDismissal:!1,viewportElement:null,descriptionElementId:void 0,titleElementId:void 0,openMethod:null,nested:!1,nestedOpenDialogCount:0,nestedOpenDrawerCount:0,role:`dialog`,...e}}function cc(e){return{popupRef:N.createRef(),backdropRef:N.createRef(),internalBackdropRef:N.createRef(),outsidePressEnabledRef:{current:!0},triggerElements:e,onOpenChange:void 0,onOpenChangeComplete:void 0}}function lc(e,t){let{children:n,open:r,defaultOpen:i=!1,onOpenChange:a,onOpenChangeComplete:o,disablePointerDismissal:s=!1,modal:c=!0,actionsRef:l,handle:u,triggerId:d,defaultTriggerId:f=null}=t,p=e===`drawer`,m=e===`alert-dialog`,h=m?!0:c,g=m||s,_=m?`alertdialog`:`dialog`,v=_s(!0),y={modal:h,disablePointerDismissal:g,nested:v!=null,role:_},b=Ei((e,t)=>new oc({open:i,openProp:r,activeTriggerId:f,triggerIdProp:d,...y},e,t),!0);b.useControlledProp(`openProp`,r),b.useControlledProp(`triggerIdProp`,d),b.useSyncedValues(y),b.useContextCallback(`onOpenChange`,a),b.useContextCallback(`onOpenChangeComplete`,o);let x=b.useState(`open`),S=b.useState(`mounted`),C=b.useState(`payload`);Li(b,x),Pi(b);let{forceUnmount:w}=Fi(x,b);N.useImperativeHandle(l,()=>({unmount:w,close:()=>b.setOpen(!1,J(Ft))}),[w,b]);let T=x||S||u!=null;return(0,Y.jsxs)(gs.Provider,{value:b,children:[u&&(0,Y.jsx)(Di,{handle:u,store:b}),T&&(0,Y.jsx)(ic,{store:b,parentContext:v?.context,isDrawer:p}),typeof n==`function`?n({payload:C}):n]})}var uc=ee(function(e){return lc(`dialog`,e)}),dc=N.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,s=_s(),c=Ba(a);return s.useSyncedValueWithCleanup(`titleElementId`,c),Or(`h2`,e,{ref:t,props:[{id:c},o]})});function fc(e){let t=N.useRef(``),n=N.useCallback(n=>{n.defaultPrevented||(t.current=n.pointerType,e(n,n.pointerType))},[e]);return{onClick:N.useCallback(n=>{n.detail===0?e(n,`keyboard`):(`pointerType`in n?e(n,n.pointerType):e(n,t.current),t.current=``)},[e]),onPointerDown:n}}function pc(e,t){let n=N.useRef(e),r=Z(t);U(()=>{n.current!==e&&r(n.current),n.current=e},[e,r])}function mc(e,t){let{onClick:n,onPointerDown:r}=fc(Z((n,r)=>{(typeof e==`function`?e():e)||t(r||(he?`touch`:``))}));return N.useMemo(()=>({onClick:n,onPointerDown:r}),[n,r])}function hc(e){let[t,n]=N.useState(null),r=mc(e,n);return pc(e,t=>{t&&!e&&n(null)}),N.useMemo(()=>({openMethod:t,triggerProps:r}),[t,r])}var gc=N.createContext(void 0);function _c(e){let t=N.useContext(gc);if(t===void 0&&!e)throw Error(W(33));return t}var vc=N.createContext(void 0);function yc(e){let t=N.useContext(vc);if(t===void 0&&!e)throw Error(W(36));return t}var bc=N.createContext(void 0);function xc(e=!0){let t=N.useContext(bc);if(t===void 0&&!e)throw Error(W(25));return t}function Sc({controlled:e,default:t,name:n,state:r=`value`}){let{current:i}=N.useRef(e!==void 0),[a,o]=N.useState(()=>t);return[i&&e!==void 0?e:a,N.useCallback(e=>{i||o(e)},[])]}var Cc=N.createContext(null);function wc(e=`root`){let t=N.useContext(Cc),n=N.useContext(vc);return t===null||n===void 0?null:(e===`submenu-trigger`?n.virtualFocus||n.parentVirtualFocus:n.virtualFocus)?t:null}var Tc={visible:!0,ref:null};function Ec(){return Tc}function Dc(e,t,n=`root`){let r=wc(n),i=((n===`submenu-trigger`?r?.useSubmenuTrigger:r?.useItem)??Ec)({label:e.label,children:e.children,render:e.render}),a=Vt(t,i.ref);return{visible:i.visible,ref:a,props:i.props}}var Oc=N.createContext(void 0);function kc(){let e=N.useContext(Oc);if(e===void 0)throw Error(W(30));return e}function Ac(e){e.preventDefault()}function jc(e){let{closeOnClick:t,highlighted:n,id:r,nodeId:i,store:a,typingRef:o,itemRef:s,itemMetadata:c}=e,l=yc(),u=xc(!0),d=c.type===`submenu-trigger`,f=d?l.parentVirtualFocus:l.virtualFocus,p=(d&&l.parent.type===`menu`?l.parent.store:l.store).useState(`webkitAriaSelected`,n),{events:m}=a.useState(`floatingTreeRoot`),h=a.useState(`open`),g=u!==void 0,_=!f&&h&&n?0:-1;return N.useMemo(()=>({id:r,role:`menuitem`,tabIndex:_,"aria-selected":p,onMouseDown:f?Ac:void 0,onKeyDown(e){e.key===` `&&o?.current&&e.preventDefault()},onMouseMove(e){i&&m.emit(`itemhover`,{nodeId:i,target:e.currentTarget})},onClick(e){t&&m.emit(`close`,{domEvent:e.nativeEvent,reason:Ct})},onMouseUp(e){if(u){let t=u.initialCursorPointRef.current;if(u.initialCursorPointRef.current=null,g&&t&&Math.abs(e.clientX-t.x)<=1&&Math.abs(e.clientY-t.y)<=1||g&&!ve&&e.button===2)return}s.current&&a.context.allowMouseUpTriggerRef.current&&(!g||e.button===2)&&c.type===`regular-item`&&Ss(s.current,e,{detail:1,pointerType:`mouse`})}}),[t,_,r,m,i,a.context.allowMouseUpTriggerRef,o,s,u,g,c.type,p,f])}var Mc={type:`regular-item`};function Nc(e){let{closeOnClick:t,disabled:n,highlighted:r,id:i,store:a,typingRef:o=a.context.typingRef,nativeButton:s,itemMetadata:c,nodeId:l}=e,u=N.useRef(null),{getButtonProps:d,buttonRef:f}=Cs({disabled:n,focusableWhenDisabled:!0,native:s,composite:!0}),p=jc({closeOnClick:t,highlighted:r,id:i,nodeId:l,store:a,typingRef:o,itemRef:u,itemMetadata:c}),m=N.useCallback(e=>hr(p,{onMouseEnter(e){c.type===`submenu-trigger`&&c.setActive(e.nativeEvent)}},e,d),[p,d,c]),h=Vt(u,f);return N.useMemo(()=>({getItemProps:m,itemRef:h}),[m,h])}var Pc=N.createContext({register:()=>{},unregister:()=>{},subscribeMapChange:()=>()=>{},nextIndexRef:{current:0}});function Fc(){return N.useContext(Pc)}function Ic(e={}){let{guess:t,label:n,metadata:r,textRef:i,index:a}=e,{register:o,unregister:s,subscribeMapChange:c,nextIndexRef:l}=Fc(),u=N.useRef(-1),[d,f]=N.useState(a==null&&t?()=>{if(u.current===-1){let e=l.current;l.current+=1,u.current=e}return u.current}:-1),p=a??d,m=N.useRef(null),h=N.useCallback(e=>{let t=m.current;t&&s(t),m.current=e,e&&o(e,{metadata:r??null,index:a??null,label:n,textRef:i})},[a,o,s,r,n,i]);return U(()=>{if(a==null)return c(e=>{let t=m.current?e.get(m.current)?.index:null;t!=null&&f(t)})},[a,c]),{ref:h,index:p}}var Lc=`data-checked`,Rc=`data-unchecked`,zc={checked(e){return e?{[Lc]:``}:{[Rc]:``}},...He},Bc=N.forwardRef(function(e,t){let{render:n,className:r,id:i,label:a,nativeButton:o=!1,disabled:s=!1,closeOnClick:c=!1,checked:l=!1,onCheckedChange:u,style:d,...f}=e,{store:p}=yc(),m=Ic({guess:!0,label:a}),h=Ba(i),g=p.useState(`disabled`),_=p.useState(`isActive`,m.index),v=p.useState(`floatingNodeId`),y=p.useState(`itemProps`),b=s||g,{getItemProps:x,itemRef:S}=Nc({closeOnClick:c,disabled:b,highlighted:_,id:h,store:p,nativeButton:o,nodeId:v,itemMetadata:Mc}),C=N.useMemo(()=>({disabled:b,highlighted:_,checked:l}),[b,_,l]);function w(e){let t=J(Ct,e.nativeEvent,void 0,{preventUnmountOnClose:ne});u?.(!l,t)}let T=Or(`div`,e,{state:C,stateAttributesMapping:zc,props:[y,{role:`menuitemcheckbox`,"aria-checked":l,onClick:w},f,x],ref:[S,t,m.ref]});return(0,Y.jsx)(Oc.Provider,{value:C,children:T})}),Vc=N.forwardRef(function(e,t){let{checked:n,defaultChecked:r,onCheckedChange:i,...a}=e,[o,s]=Sc({controlled:n,default:r??!1,name:`MenuCheckboxItem`,state:`checked`}),c=Dc(e,t);function l(e,t){i?.(e,t),t.isCanceled||s(e)}return c.visible?(0,Y.jsx)(Bc,{...a,checked:o,onCheckedChange:l,ref:c.ref}):null}),Hc=N.forwardRef(function(e,t){let{render:n,className:r,style:i,keepMounted:a=!1,...o}=e,s=kc(),c=N.useRef(null),{transitionStatus:l,mounted:u,setMounted:d}=_i(s.checked);return Si({batch:!0,enabled:!s.checked,open:s.checked,ref:c,onComplete(){s.checked||d(!1)}}),Or(`span`,e,{state:{checked:s.checked,disabled:s.disabled,highlighted:s.highlighted,transitionStatus:l},ref:[t,c],stateAttributesMapping:zc,props:{"aria-hidden":!0,...o},enabled:a||u})}),Uc=N.createContext(void 0);function Wc(){let e=N.useContext(Uc);if(e===void 0)throw Error(W(31));return e}var Gc=N.forwardRef(function(e,t){let{render:n,className:r,style:i,...a}=e,[o,s]=N.useState(void 0),c=Or(`div`,e,{ref:t,props:{role:`group`,"aria-labelledby":o,...a}});return(0,Y.jsx)(Uc.Provider,{value:s,children:c})}),Kc=N.forwardRef(function(e,t){let n=wc()?.Group??Gc;return(0,Y.jsx)(n,{...e,ref:t})}),qc=N.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,s=Ba(a),c=Wc();return U(()=>(c(s),()=>{c(e=>e===s?void 0:e)}),[c,s]),Or(`div`,e,{ref:t,props:{id:s,"aria-hidden":!0,...o}})}),Jc=N.forwardRef(function(e,t){let{render:n,className:r,id:i,label:a,nativeButton:o=!1,disabled:s=!1,closeOnClick:c=!0,style:l,...u}=e,{store:d}=yc(),f=Ic({guess:!0,label:a}),p=Ba(i),m=d.useState(`disabled`),h=d.useState(`isActive`,f.index),g=d.useState(`floatingNodeId`),_=d.useState(`itemProps`),v=s||m,{getItemProps:y,itemRef:b}=Nc({closeOnClick:c,disabled:v,highlighted:h,id:p,store:d,nativeButton:o,nodeId:g,itemMetadata:Mc});return Or(`div`,e,{state:{disabled:v,highlighted:h},props:[_,u,y],ref:[b,t,f.ref]})}),Yc=N.forwardRef(function(e,t){let n=Dc(e,t);return n.visible?(0,Y.jsx)(Jc,{...e,ref:n.ref}):null}),Xc=N.createContext(void 0);function Zc(e){let t=N.useContext(Xc);if(t===void 0&&!e)throw Error(W(69));return t}var Qc=N.createContext(void 0);function $c(){return N.useContext(Qc)}function el(e,t){let n=Mr(e.render);if(N.isValidElement(n)){let e=n.props;if(Object.hasOwn(e,`id`))return e.id??``}return e.id??t}function tl(e,t,n){let r=el(e,t),i=r===t?void 0:r;return[r,N.useCallback(e=>n?.(e?i:void 0),[i,n])]}function nl(e,t,n){let r=Mr(e.render),i=N.isValidElement(r)?r.props:void 0,a=e[`aria-label`]??i?.[`aria-label`],o=e[`aria-labelledby`]??i?.[`aria-labelledby`];return o==null&&!a&&(o=t?t.id||void 0:n||void 0),o}var rl=N.forwardRef(function(e,t){let{render:n,className:r,style:i,finalFocus:a,id:o,initialFocus:s,...c}=e,{store:l,defaultFloatingId:u,setRenderedFloatingId:d,virtualFocus:f,orientation:p}=yc(),m=$c(),{side:h,align:g}=_c(),_=Zc(!0)!=null,v=l.useState(`open`),y=l.useState(`transitionStatus`),b=l.useState(`popupProps`),x=l.useState(`mounted`),S=l.useState(`instantType`),C=l.useState(`activeTriggerElement`),w=l.useState(`parent`),T=l.useState(`lastOpenChangeReason`),E=l.useState(`rootId`),D=l.useState(`floatingRootContext`),O=l.useState(`floatingTreeRoot`),k=l.useState(`closeDelay`),A=l.useState(`hoverEnabled`),j=l.useState(`disabled`),M=l.useState(`openMethod`),P=l.useState(`activeTriggerId`),F=l.useState(`listElement`),[I,L]=tl(e,u,d),R=nl(e,C,P),z=w.type===`menu`?m:void 0,B=w.type===`context-menu`,ee=s??w.type!==`menu`;s===void 0&&F&&w.type!==`menu`&&(ee=()=>l.state.activeIndex===null&&F),Si({open:v,ref:l.context.popupRef,onComplete(){v&&l.context.onOpenChangeComplete?.(!0)}}),N.useEffect(()=>{function e(e){l.setOpen(!1,J(e.reason,e.domEvent))}return O.events.on(`close`,e),()=>{O.events.off(`close`,e)}},[O.events,l]),ha(D,{enabled:A&&!j&&!B&&w.type!==`menubar`,closeDelay:k});let V=l.useStateSetter(`popupElement`),{parentVirtualFocusRef:te,handleFocus:ne}=(N.useContext(Cc)?.useParentHandoff??al)(l,w,v,f),re=Or(`div`,e,{state:{transitionStatus:y,side:h,align:g,open:v,nested:w.type===`menu`,instant:S},ref:[t,l.context.popupRef,V,L],stateAttributesMapping:nt,props:[b,{id:I,...F?{role:`presentation`}:{role:`menu`,"aria-orientation":p===`horizontal`?`horizontal`:void 0,"aria-labelledby":R},onKeyDown(e){z?.onPopupKeyDown?.(e),_&&Ps.has(e.key)&&e.stopPropagation()},onFocus:ne},vo(y),c,{"data-rootownerid":E}]}),H=w.type===void 0||B;(C||w.type===`menubar`&&T!==`outside-press`)&&(H=!0);let U=z?.getReturnElement??te;return(0,Y.jsx)(ci,{context:D,openInteractionType:M,modal:B,disabled:!x,returnFocus:a??U??H,explicitReturnFocus:a===void 0&&U?!1:void 0,initialFocus:ee,restoreFocus:!0,getInsideElements:w.type===void 0?()=>[l.context.beforeTriggerFocusGuardRef.current]:void 0,externalTree:w.type===`menubar`?void 0:O,previousFocusableElement:C,nextFocusableElement:w.type===void 0?l.context.triggerFocusTargetRef:void 0,beforeContentFocusGuardRef:l.context.beforeContentFocusGuardRef,children:re})}),il={parentVirtualFocusRef:void 0,handleFocus:void 0};function al(){return il}var ol=N.forwardRef(function(e,t){let n=wc()?.Popup??rl;return(0,Y.jsx)(n,{...e,ref:t})}),sl=N.createContext(void 0);function cl(){let e=N.useContext(sl);if(e===void 0)throw Error(W(32));return e}var ll=N.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e,{store:i,parent:a}=yc();if(!(i.useState(`mounted`)||n))return null;let o=a.type===`menu`||a.type===`menubar`?`group`:void 0;return(0,Y.jsx)(sl.Provider,{value:n,children:(0,Y.jsx)(Ur,{ref:t,...r,portalOwnerRole:o})})});function ul(e){let{children:t,elementsRef:n,labelsRef:r,onMapChange:i}=e,a=Z(i),[,o]=N.useState(0),s=F(fl).current,c=F(dl).current,l=N.useRef(0),u=N.useRef(!0),d=N.useRef(null),f=N.useRef(null),p=Z(()=>{u.current||(u.current=!0,o(e=>e+1))}),m=Z((e,t)=>{c.set(e,t),p()}),h=Z(e=>{c.delete(e),p()}),g=Z(e=>{let t=new Map;return n.current.length=0,r&&(r.current.length=0),e.forEach(e=>{t.set(e.element,{...e.registration.metadata??{},index:e.index}),n.current[e.index]=e.element,r&&(r.current[e.index]=e.registration.label===void 0?e.registration.textRef?.current?.textContent??e.element.textContent:e.registration.label)}),l.current=n.current.length,t});function _(e){if(f.current?.disconnect(),f.current=null,typeof MutationObserver!=`function`||e.length<2)return;let t=new MutationObserver(n=>{if(!hl(n))return;let r=null;for(let n of e)if(n.isConnected){if(r&&gl(r,n)>0){t.disconnect(),p();return}r=n}});f.current=t;let n=new Set;for(let t=1;t<e.length;t+=1){let r=ml(e[t-1],e[t]);r&&n.add(r)}n.forEach(e=>t.observe(e,{childList:!0}))}let v=Z(()=>{let[e,t]=pl(c),n=g(e),r=d.current,i=!r||r.length!==e.length||e.some((e,t)=>{let n=r[t];return e.index!==n.index||e.element!==n.element||e.registration.index!==n.registration.index||e.registration.metadata!==n.registration.metadata});_(t),d.current=e,u.current=!1,i&&(s.forEach(e=>e(n)),a(n))});U(()=>(!u.current&&d.current&&g(d.current),()=>{n.current=[],r&&(r.current=[])}),[n,r,g]),U(()=>{u.current&&v()}),U(()=>()=>{f.current?.disconnect(),u.current=!0},[]);let y=Z(e=>(s.add(e),()=>{s.delete(e)})),b=N.useMemo(()=>({register:m,unregister:h,subscribeMapChange:y,nextIndexRef:l}),[m,h,y,l]);return(0,Y.jsx)(Pc.Provider,{value:b,children:t})}function dl(){return new Map}function fl(){return new Set}function pl(e){let t=new Set,n=[],r=[];e.forEach((e,i)=>{if(!i.isConnected)return;let a=e.index,o={index:a??-1,element:i,registration:e};a===null?r.push(o):a>=0&&(t.add(a),n.push(o))});let i=0;return r.sort((e,t)=>gl(e.element,t.element)),r.forEach(e=>{for(;t.has(i);)i+=1;e.index=i,n.push(e),i+=1}),t.size>0&&n.sort((e,t)=>e.index-t.index),[n,r.map(e=>e.element)]}function ml(e,t){let n=e.parentElement;for(;n&&!n.contains(t);)n=n.parentElement;return n}function hl(e){for(let t of e)for(let e=0;e<t.removedNodes.length;e+=1)if(t.removedNodes[e].isConnected)return!0;return!1}function gl(e,t){return e.nextElementSibling===t?-1:t.nextElementSibling===e?1:e.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1}function _l(e){let{store:t,domReference:n,positionerElement:r,open:i}=e,a=N.useRef(null),o=N.useRef(null),s=xi(r);U(()=>{i||(o.current?.abort(),o.current=null,t.state.instantType===`trigger-change`&&t.set(`instantType`,void 0))},[i,t]),U(()=>{let e=n,r=a.current;if(e&&(a.current=e),!r||!e||e===r||!t.select(`open`))return;t.set(`instantType`,void 0);let i=new AbortController;return o.current=i,s(()=>{t.select(`open`)&&t.set(`instantType`,`trigger-change`)},i.signal),()=>{i.abort()}},[n,s,t])}var vl=20;function yl(e,t,n,r){let[i,a]=N.useState(!1);U(()=>{if(!e||!t||n==null){a(!1);return}let r=an(n).documentElement.clientWidth,i=n.offsetWidth;a(r>0&&i>0&&i>=r-vl)},[e,t,n]),rc(e&&(!t||i),r)}var bl=N.forwardRef(function(e,t){let{anchor:n,positionMethod:r=`absolute`,className:i,render:a,side:o,align:s,sideOffset:c=0,alignOffset:l=0,collisionBoundary:u=`clipping-ancestors`,collisionPadding:d=5,arrowPadding:f=5,sticky:p=!1,disableAnchorTracking:m=!1,collisionAvoidance:h=Ir,style:g,..._}=e,{store:v,virtualFocus:y,syncHighlightedItem:b}=yc(),x=cl(),S=xc(!0),C=v.useState(`parent`),w=v.useState(`floatingRootContext`),T=v.useState(`floatingTreeRoot`),E=v.useState(`mounted`),D=v.useState(`open`),O=v.useState(`modal`),k=v.useState(`openMethod`),A=v.useState(`activeTriggerElement`),j=v.useState(`transitionStatus`),M=v.useState(`positionerElement`),P=v.useState(`instantType`),F=v.useState(`adaptiveOrigin`),I=v.useState(`lastOpenChangeReason`),L=v.useState(`floatingNodeId`),R=v.useState(`floatingParentNodeId`),z=w.useState(`domReferenceElement`),B=n,ee=c,V=l,te=s,ne=h;C.type===`context-menu`&&(B=n??C.context?.anchor,te??=`start`,!o&&te!==`center`&&(V=e.alignOffset??2,ee=e.sideOffset??-5));let re=o,H=te;C.type===`menu`?(re??=`inline-end`,H??=`start`,ne=e.collisionAvoidance??Lr):C.type===`menubar`&&(re??=C.context.orientation===`vertical`?`inline-end`:`bottom`,H??=`start`);let U=C.type===`context-menu`,ie=ho({anchor:B,floatingRootContext:w,positionMethod:S?`fixed`:r,mounted:E,side:re,sideOffset:ee,align:H,alignOffset:V,arrowPadding:U?0:f,collisionBoundary:u,collisionPadding:d,sticky:p,nodeId:L,keepMounted:x,disableAnchorTracking:m,collisionAvoidance:ne,shift:U?{crossAxis:!(`side`in ne&&ne.side===`flip`),rootBoundary:`layoutViewport`}:void 0,externalTree:T,adaptiveOrigin:F,lazyFlip:y?`placement`:!1});N.useEffect(()=>{function e(e){e.open&&(e.parentNodeId===L&&v.set(`hoverEnabled`,!1),e.nodeId!==L&&e.parentNodeId===v.select(`floatingParentNodeId`)&&v.setOpen(!1,J(jt)))}return T.events.on(`menuopenchange`,e),()=>{T.events.off(`menuopenchange`,e)}},[v,T.events,L]),N.useEffect(()=>{if(v.select(`floatingParentNodeId`)==null)return;function e(e){if(e.open||e.nodeId!==v.select(`floatingParentNodeId`))return;let t=e.reason??`sibling-open`;v.setOpen(!1,J(t))}return T.events.on(`menuopenchange`,e),()=>{T.events.off(`menuopenchange`,e)}},[T.events,v]);let W=ce();N.useEffect(()=>{D||W.clear()},[D,W]),N.useEffect(()=>{function e(e){if(D&&e.nodeId===v.select(`floatingParentNodeId`)){if(e.target&&A&&A!==e.target){let e=v.select(`closeDelay`);e>0?W.isStarted()||W.start(e,()=>{v.setOpen(!1,J(jt))}):v.setOpen(!1,J(jt))}else W.clear()}}return T.events.on(`itemhover`,e),()=>{T.events.off(`itemhover`,e)}},[T.events,D,A,v,W]),N.useEffect(()=>{let e={open:D,nodeId:L,parentNodeId:R,reason:v.select(`lastOpenChangeReason`)};T.events.emit(`menuopenchange`,e)},[T.events,D,v,L,R]),_l({store:v,domReference:z,positionerElement:M,open:D});let ae={open:D,side:ie.side,align:ie.align,anchorHidden:ie.anchorHidden,nested:C.type===`menu`,instant:P},G=C.type===`menubar`&&C.context.modal;yl(D&&(G||O&&I!==`trigger-hover`),k===`touch`,M,A);let oe=yo(e,ae,{styles:ie.positionerStyles,transitionStatus:j,props:_,refs:[t,v.useStateSetter(`positionerElement`)],hidden:!E,inert:!D}),se=E&&C.type!==`menu`&&(C.type!==`menubar`&&O&&I!==`trigger-hover`||C.type===`menubar`&&C.context.modal),K=null;return C.type===`menubar`?K=C.context.contentElement:C.type===void 0&&(K=A),(0,Y.jsxs)(gc.Provider,{value:ie,children:[se&&(0,Y.jsx)(Gs,{ref:C.type===`context-menu`||C.type===`nested-context-menu`?C.context.internalBackdropRef:null,inert:So(!D),cutout:K}),(0,Y.jsx)(Zr,{id:L,children:(0,Y.jsx)(ul,{elementsRef:v.context.itemDomElements,labelsRef:v.context.itemLabels,onMapChange:b,children:oe})})]})}),xl=N.createContext(void 0);function Sl(){let e=N.useContext(xl);if(e===void 0)throw Error(W(34));return e}var Cl=N.forwardRef(function(e,t){let{render:n,className:r,value:i,defaultValue:a,onValueChange:o,disabled:s=!1,style:c,"aria-labelledby":l,...u}=e,[d,f]=N.useState(void 0),[p,m]=Sc({controlled:i,default:a,name:`MenuRadioGroup`}),h=Z((e,t)=>{o?.(e,t),t.isCanceled||m(e)}),g=Or(`div`,e,{state:{disabled:s},ref:t,props:{role:`group`,"aria-labelledby":l??d,"aria-disabled":s||void 0,...u}}),_=N.useMemo(()=>({value:p,setValue:h,disabled:s}),[p,h,s]);return(0,Y.jsx)(Uc.Provider,{value:f,children:(0,Y.jsx)(xl.Provider,{value:_,children:g})})}),wl=N.memo(N.forwardRef(function(e,t){let n=wc()?.RadioGroup??Cl;return(0,Y.jsx)(n,{...e,ref:t})})),Tl=N.createContext(void 0);function El(){let e=N.useContext(Tl);if(e===void 0)throw Error(W(35));return e}var Dl=N.forwardRef(function(e,t){let{render:n,className:r,id:i,label:a,nativeButton:o=!1,disabled:s=!1,closeOnClick:c=!1,value:l,style:u,...d}=e,{store:f}=yc(),{value:p,setValue:m,disabled:h}=Sl(),g=Ic({guess:!0,label:a}),_=Ba(i),v=f.useState(`isActive`,g.index),y=f.useState(`floatingNodeId`),b=f.useState(`itemProps`),x=f.useState(`disabled`),S=s||h||x,C=p===l,{getItemProps:w,itemRef:T}=Nc({closeOnClick:c,disabled:S,highlighted:v,id:_,store:f,nativeButton:o,nodeId:y,itemMetadata:Mc}),E=N.useMemo(()=>({disabled:S,highlighted:v,checked:C}),[S,v,C]);function D(e){let t=J(Ct,e.nativeEvent,void 0,{preventUnmountOnClose:ne});m(l,t)}let O=Or(`div`,e,{state:E,stateAttributesMapping:zc,props:[b,{role:`menuitemradio`,"aria-checked":C,onClick:D},d,w],ref:[T,t,g.ref]});return(0,Y.jsx)(Tl.Provider,{value:E,children:O})}),Ol=N.forwardRef(function(e,t){let n=Dc(e,t);return n.visible?(0,Y.jsx)(Dl,{...e,ref:n.ref}):null}),kl=N.forwardRef(function(e,t){let{render:n,className:r,style:i,keepMounted:a=!1,...o}=e,s=El(),c=N.useRef(null),{transitionStatus:l,mounted:u,setMounted:d}=_i(s.checked);return Si({batch:!0,enabled:!s.checked,open:s.checked,ref:c,onComplete(){s.checked||d(!1)}}),Or(`span`,e,{state:{checked:s.checked,disabled:s.disabled,highlighted:s.highlighted,transitionStatus:l},stateAttributesMapping:zc,ref:[t,c],props:{"aria-hidden":!0,...o},enabled:a||u})}),Al=N.createContext(null);function jl(e){let t=N.useContext(Al);if(t===null&&!e)throw Error(W(5));return t}function Ml(e){return e==null?vt:e.type.startsWith(`key`)?Ot:e.type.startsWith(`mouse`)||e.type.startsWith(`pointer`)?kt:vt}var Nl={...oa,disabled:e=>e.parent.type===`menubar`&&e.parent.context.disabled||e.disabled,modal:e=>(e.parent.type===void 0||e.parent.type===`context-menu`)&&(e.modal??!0),openMethod:e=>e.openMethod,keyboardOpen:e=>e.keyboardOpen,allowMouseEnter:e=>e.allowMouseEnter,highlightItemOnHover:e=>e.highlightItemOnHover,parent:e=>e.parent,rootId:e=>e.parent.type===`menu`?e.parent.store.select(`rootId`):e.parent.type===void 0?e.rootId:e.parent.context.rootId,activeIndex:e=>e.activeIndex,listElement:e=>e.listElement,triggerControlsId:(e,t)=>{let n=oa.triggerPopupId(e,t);return n?e.listElement?.id||n:void 0},filterTriggerProps:e=>e.filterTriggerProps,inputProps:e=>e.inputProps,webkitAriaSelected:(e,t)=>be&&e.inputFocused&&t?!0:void 0,highlightedItemId:e=>e.highlightedItem?.id||void 0,isActive:(e,t)=>e.activeIndex===t,hoverEnabled:e=>e.hoverEnabled,instantType:e=>e.instantType===`trigger-change`&&!oa.open(e)?void 0:e.instantType,lastOpenChangeReason:e=>e.openChangeReason,floatingTreeRoot:e=>e.parent.type===`menu`?e.parent.store.select(`floatingTreeRoot`):e.floatingTreeRoot,floatingNodeId:e=>e.floatingNodeId,floatingParentNodeId:e=>e.floatingParentNodeId,itemProps:e=>e.itemProps,closeDelay:e=>e.closeDelay,adaptiveOrigin:e=>e.adaptiveOrigin,keyboardEventRelay:e=>{if(e.keyboardEventRelay)return e.keyboardEventRelay;if(e.parent.type===`menu`)return e.parent.store.select(`keyboardEventRelay`)}},Pl=class extends Zi{constructor(e,t,n=!1){let r=new Ri,i=Il(r,t,n,e);super(i,Fl(r),Nl),this.observe(`parent`,e=>{e.type===`menu`?this.context.allowMouseUpTriggerRef=e.store.context.allowMouseUpTriggerRef:e.type!==void 0&&(this.context.allowMouseUpTriggerRef=e.context.allowMouseUpTriggerRef)})}subscribeToParentMenu(){let e=this.state.parent;if(e.type!==`menu`)return;let t=e.store.select(`rootId`),n=e.store.select(`floatingTreeRoot`),r=e.store.select(`keyboardEventRelay`);return e.store.subscribe(()=>{let i=e.store.select(`rootId`),a=e.store.select(`floatingTreeRoot`),o=e.store.select(`keyboardEventRelay`);(t!==i||n!==a||r!==o)&&(t=i,n=a,r=o,this.notifyAll())})}setOpen(e,t){this.state.floatingRootContext.context.events.emit(`setOpen`,{open:e,eventDetails:t})}setActiveIndex(e,t,n){if(this.state.activeIndex!==e){let r=(e===null?void 0:this.context.itemDomElements.current[e])===this.context.reportedItem;this.context.highlightReason=r?`none`:t,this.context.highlightEvent=r?void 0:n}this.set(`activeIndex`,e)}highlightItem(e,t,n){let r=this.context.itemDomElements.current.indexOf(e);r>-1&&this.setActiveIndex(r,t,n)}};function Fl(e){return{positionerRef:N.createRef(),popupRef:N.createRef(),typingRef:{current:!1},itemDomElements:{current:[]},itemLabels:{current:[]},highlightReason:`none`,highlightEvent:void 0,reportedItem:void 0,allowMouseUpTriggerRef:{current:!1},virtualFocusRef:void 0,triggerFocusTargetRef:N.createRef(),beforeTriggerFocusGuardRef:N.createRef(),beforeContentFocusGuardRef:N.createRef(),onOpenChangeComplete:void 0,triggerElements:e}}function Il(e,t,n=!1,r){return{...ea(e,t,n),disabled:!1,modal:!0,openMethod:null,keyboardOpen:!1,allowMouseEnter:!1,highlightItemOnHover:!0,parent:{type:void 0},rootId:void 0,activeIndex:null,listElement:null,filterTriggerProps:H,inputProps:H,inputFocused:!1,highlightedItem:void 0,hoverEnabled:!0,instantType:void 0,openChangeReason:null,floatingTreeRoot:new Gr,floatingNodeId:void 0,floatingParentNodeId:null,itemProps:H,keyboardEventRelay:void 0,closeDelay:0,adaptiveOrigin:void 0,...r}}var Ll=N.createContext(null);function Rl(e,t){return(e===`trigger-press`||e===`item-press`)&&t?.detail===0}function zl(e,t){return e===`list-navigation`||Rl(e,t)}var Bl=ee(function(e){let{children:t,open:n,onOpenChange:r,onOpenChangeComplete:i,onItemHighlighted:a,defaultOpen:o=!1,disabled:s=!1,modal:c,loopFocus:l=!0,orientation:u=`vertical`,actionsRef:d,closeParentOnEsc:f=!1,handle:p,triggerId:m,defaultTriggerId:h=null,highlightItemOnHover:g=!0,isSubmenu:_=!1,virtualFocus:v=!1,virtualFocusRef:y,allowEscape:b=!0,resetOnPointerLeave:x=!0}=e,S=xc(!0),C=yc(!0),w=jl(!0),T=C?.store,E=C?.virtualFocus??!1,D=N.useMemo(()=>_&&T?{type:`menu`,store:T}:w?{type:`menubar`,context:w}:S&&!T?{type:`context-menu`,context:S}:{type:void 0},[S,T,w,_]),O=Ba(),k=Ba(),[A,j]=N.useState(void 0),M=(A??k)||void 0,P=Jr(),I=D.type===`menu`?D.store:void 0,L=(n??o)&&I?.state.transitionStatus===`starting`,R=F(()=>L?I?.state.instantType:void 0).current,z=F(()=>{let e=new Pl({open:o,openProp:n,activeTriggerId:h,triggerIdProp:m,parent:D,disabled:s,highlightItemOnHover:g,modal:D.type===void 0?c:void 0,rootId:O,instantType:R},M,P!=null);return e.context.virtualFocusRef=y,e}).current;z.useControlledProp(`openProp`,n),z.useControlledProp(`triggerIdProp`,m),z.useContextCallback(`onOpenChangeComplete`,i);let B=z.useState(`floatingTreeRoot`),ee=Xr(B),V=z.useState(`open`),te=z.useState(`activeTriggerElement`),ne=z.useState(`positionerElement`),ie=z.useState(`hoverEnabled`),W=z.useState(`disabled`),ae=z.useState(`lastOpenChangeReason`),G=z.useState(`parent`),oe=z.useState(`activeIndex`),se=z.useState(`keyboardOpen`),K=z.useState(`payload`),le=z.useState(`floatingParentNodeId`),ue=N.useRef(null),de=N.useRef(G.type!==`context-menu`),fe=ce(),pe=N.useRef(!0),me=ce(),he=le!=null,{openMethod:ge,triggerProps:_e}=hc(V);z.useSyncedValues({disabled:s,highlightItemOnHover:g,modal:G.type===void 0?c:void 0,openMethod:ge,rootId:O}),Pi(z);let{forceUnmount:ve,transitionStatus:ye}=Fi(V,z,()=>{z.set(`allowMouseEnter`,!1)},L),be=xi(z.context.popupRef);N.useEffect(()=>{if(R===void 0)return;let e=()=>{z.state.instantType===R&&z.set(`instantType`,void 0)};if(!V){e();return}if(ye!==void 0)return;if(z.context.popupRef.current==null){e();return}let t=new AbortController;return be(e,t.signal),()=>{t.abort()}},[R,V,ye,be,z]),U(()=>{S&&!C?z.update({parent:{type:`context-menu`,context:S},floatingNodeId:ee,floatingParentNodeId:P}):(C||!z.select(`activeTriggerElement`))&&z.update({floatingNodeId:ee,floatingParentNodeId:P})},[S,C,ee,P,te,z]),N.useEffect(()=>{V||(ue.current=null),G.type===`context-menu`&&(V?fe.start(500,()=>{de.current=!0}):(fe.clear(),de.current=!1))},[fe,V,G.type]),U(()=>{!V&&!ie&&z.set(`hoverEnabled`,!0)},[V,ie,z]);let xe=Z((e,t)=>{let n=t.reason;if(!e&&!z.select(`open`)||V===e&&t.trigger===te&&ae===n)return;let i=ji(t);if(!e&&t.trigger==null&&(t.trigger=te??void 0),r?.(e,t),t.isCanceled)return;z.state.floatingRootContext.dispatchOpenChange(e,t);let a=t.event;if(e===!1&&n!==`item-press`&&a?.type===`click`&&a.pointerType===`touch`&&!pe.current)return;e&&n===`trigger-focus`?(pe.current=!1,me.start(300,()=>{pe.current=!0})):(pe.current=!0,me.clear());let o=!e&&(n===`escape-key`||n==null);ue.current=t.event;let s=Ai(z.state,e,t.trigger,i());s.openChangeReason=n,s.keyboardOpen=e&&zl(n,a),s.instantType=G.type===`menubar`&&(n===`trigger-focus`||n===`focus-out`||n===`trigger-hover`||n===`list-navigation`||n===`sibling-open`)?`group`:Rl(n,a)?`click`:o?`dismiss`:void 0,z.update(s)}),Se=gi({popupStore:z,floatingRootContext:z.state.floatingRootContext,floatingId:M,nested:P!=null,onOpenChange:xe}),Ce=Se.context.events;U(()=>{let e=({open:e,eventDetails:t})=>xe(e,t);return Ce.on(`setOpen`,e),()=>{Ce?.off(`setOpen`,e)}},[Ce,xe]),U(()=>z.subscribeToParentMenu(),[z]);let we=N.useCallback(()=>{z.setOpen(!1,J(Ft))},[z]);N.useImperativeHandle(d,()=>({unmount:ve,close:we}),[ve,we]);let Te;G.type===`context-menu`&&(Te=G.context),N.useImperativeHandle(Te?.positionerRef,()=>ne,[ne]),N.useImperativeHandle(Te?.actionsRef,()=>({setOpen:xe}),[xe]);let Ee=hi(Se,{enabled:!W,bubbles:{escapeKey:f&&G.type===`menu`},outsidePress(){return G.type!==`context-menu`||ue.current?.type===`contextmenu`||de.current},externalTree:he?B:void 0}),De=eo(),Oe=wa(Se,{enabled:!W,listRef:z.context.itemDomElements,activeIndex:oe,virtual:v,nested:G.type===`menubar`||!v&&G.type!==void 0,parentOrientation:G.type===`menubar`?G.context.orientation:void 0,loopFocus:l,focusItemOnOpen:v?se:void 0,allowEscape:v&&l&&b,orientation:u,triggerOrientation:v?`vertical`:u,rtl:De===`rtl`,disabledIndices:re,onNavigate(e,t){z.setActiveIndex(e,Ml(t),t?.nativeEvent)},openOnArrowKeyDown:G.type!==`context-menu`&&!(v&&_),externalTree:!v&&he?B:void 0,nestedReturnFocusRef:I?.context.virtualFocusRef,focusItemOnHover:g,resetOnPointerLeave:x}),ke=N.useCallback(e=>{z.context.typingRef.current=e},[z]),q=Ta(Se,{enabled:!W&&!v,listRef:z.context.itemLabels,elementsRef:z.context.itemDomElements,activeIndex:oe,resetMs:500,onMatch:(e,t)=>{V&&e!==oe&&z.setActiveIndex(e,Ot,t.nativeEvent)},onTyping:ke}),Ae=Z(a),je=N.useRef(-1),Me=Z(()=>{let e=z.state.activeIndex,t=e===null?void 0:z.context.itemDomElements.current[e]??void 0;if(t?.isConnected===!1)return;let n=t===void 0?-1:e;if(je.current===n&&z.context.reportedItem===t)return;je.current=n,z.context.reportedItem=t,v&&z.set(`highlightedItem`,t);let{highlightReason:r,highlightEvent:i}=z.context;z.context.highlightReason=vt,z.context.highlightEvent=void 0,a&&Ae(t,_t(r,i,{label:t===void 0?void 0:z.context.itemLabels.current[n]??void 0}))});U(()=>{Me()},[oe,Me]);let Ne=N.useMemo(()=>{if(!v)return Oe.reference;if(!Oe.trigger)return H;let{onFocus:e,...t}=Oe.trigger;return t},[v,Oe.reference,Oe.trigger]);z.useSyncedValue(`inputProps`,v?Oe.reference??H:H);let Pe=N.useMemo(()=>{let e=hr(q.reference,Ne,Ee.reference,{onMouseMove(){z.set(`allowMouseEnter`,!0)}},_e);return e[`aria-haspopup`]=`menu`,e[`aria-expanded`]=V,e},[z,q.reference,Ne,Ee.reference,_e,V]),Fe=N.useMemo(()=>{let e=hr(Oe.trigger,Ee.trigger,_e);return e[`aria-haspopup`]=`menu`,e[`aria-expanded`]=!1,e},[Oe.trigger,Ee.trigger,_e]);F(()=>(z.update({inactiveTriggerProps:Fe}),null)),Ii(z,{floatingRootContext:Se,activeTriggerProps:Pe,inactiveTriggerProps:Fe,popupProps:N.useMemo(()=>hr(wi,{onMouseMove(){z.set(`allowMouseEnter`,!0),G.type===`menu`&&z.set(`hoverEnabled`,!1)},onClick(){z.select(`hoverEnabled`)&&z.set(`hoverEnabled`,!1)},onKeyDown(e){let t=z.select(`keyboardEventRelay`);t&&!e.isPropagationStopped()&&t(e)}},q.floating,Oe.floating,Ee.floating),[G.type,z,q.floating,Oe.floating,Ee.floating]),itemProps:Oe.item??H});let Ie=N.useMemo(()=>({store:z,parent:D,orientation:u,loopFocus:l,allowEscape:b,defaultFloatingId:k,setRenderedFloatingId:j,virtualFocus:v,parentVirtualFocus:E,syncHighlightedItem:Me}),[z,D,u,l,b,k,v,E,Me]),Le=typeof t==`function`?t({payload:K}):t,Re=(0,Y.jsxs)(vc.Provider,{value:Ie,children:[p&&(0,Y.jsx)(Di,{handle:p,store:z}),Le]});return(G.type===void 0||G.type===`context-menu`)&&(Re=(0,Y.jsx)(Qr,{externalTree:B,children:Re})),Re});function Vl(e){let t=N.useContext(Ll);if(t===null)return(0,Y.jsx)(Bl,{...e});let n=t.Root;return(0,Y.jsx)(Ll.Provider,{value:null,children:(0,Y.jsx)(n,{...t.options,...e})})}var Hl=5;function Ul(e,t){let n=Wl(t);return e.clientX>=n.left-Hl&&e.clientX<=n.right+Hl&&e.clientY>=n.top-Hl&&e.clientY<=n.bottom+Hl}function Wl(e){let t=e.getBoundingClientRect(),n=c(e);if(Se)return t;let r=n.getComputedStyle(e,`::before`),i=n.getComputedStyle(e,`::after`);if(r.content===`none`&&i.content===`none`)return t;let a=parseFloat(r.width)||0,o=parseFloat(r.height)||0,s=parseFloat(i.width)||0,l=parseFloat(i.height)||0,u=Math.max(t.width,a,s),d=Math.max(t.height,o,l),f=u-t.width,p=d-t.height;return{left:t.left-f/2,right:t.right+f/2,top:t.top-p/2,bottom:t.bottom+p/2}}function Gl(e={}){let{highlightItemOnHover:t,highlightedIndex:n,onHighlightedIndexChange:r}=bs(),{ref:i,index:a}=Ic(e),o=n===a,s=N.useRef(null),c=Vt(i,s);return{compositeProps:{tabIndex:o?0:-1,onFocus(){r(a)},onMouseMove(){let e=s.current;if(!t||!e)return;let n=e.hasAttribute(`disabled`)||e.ariaDisabled===`true`;!o&&!n&&e.focus()}},compositeRef:c,index:a}}function Kl(e){let{render:t,className:n,style:r,state:i=H,props:a=re,refs:o=re,metadata:s,stateAttributesMapping:c,tag:l=`div`,...u}=e,{compositeProps:d,compositeRef:f}=Gl({metadata:s});return Or(l,e,{state:i,ref:[f,...o],props:[d,...a,u],stateAttributesMapping:c})}function ql(e){if(u(e)&&e.hasAttribute(`data-rootownerid`))return e.getAttribute(`data-rootownerid`);if(!y(e))return ql(d(e))}function Jl(e,t){function n(n,r,i){let a=n.currentTarget;I.flushSync(()=>{e.setOpen(!1,J(Tt,n.nativeEvent,a))}),In(a.isConnected?a:t.current,r,i)?.focus()}function r(t){n(t,-1,e.select(`positionerElement`))}function i(t){let r=e.select(`positionerElement`);r&&Ln(t,r)?e.context.beforeContentFocusGuardRef.current?.focus():n(t,1,r)}return{handlePreFocusGuardFocus:r,handleFocusTargetFocus:i}}function Yl(e){let{enabled:t=!0,mouseDownAction:n,open:r}=e,i=N.useRef(!1);return N.useMemo(()=>t?{onMouseDown:e=>{(n===`open`&&!r||n===`close`&&r)&&(i.current=!0,an(e.currentTarget).addEventListener(`click`,()=>{i.current=!1},{once:!0}))},onClick:e=>{i.current&&(i.current=!1,e.preventBaseUIHandler())}}:H,[t,n,r])}var Xl=V(function(e,t){let{render:n,className:r,style:i,disabled:a=!1,nativeButton:o=!0,id:s,openOnHover:c,delay:l=100,closeDelay:u=0,handle:d,payload:f,...p}=e,m=yc(!0),h=sa(d)??m?.store;if(!h)throw Error(W(85));let g=Ba(s),_=h.useState(`isTriggerActive`,g),v=h.useState(`floatingRootContext`),y=h.useState(`isOpenedByTrigger`,g),b=h.useState(`triggerControlsId`,g),x=N.useRef(null),S=Ql(),C=bs(!0),w=Yr(),T=N.useMemo(()=>w??new Gr,[w]),{registerTrigger:E,isMountedByThisTrigger:D}=Ni(g,x,h,{payload:f,closeDelay:u,parent:S,floatingTreeRoot:T,floatingNodeId:Xr(T),floatingParentNodeId:Jr(),keyboardEventRelay:C?.relayKeyboardEvent}),O=S.type===`menubar`,k=h.useState(`disabled`),A=a||k||O&&S.context.disabled,{getButtonProps:j,buttonRef:M}=Cs({disabled:A,native:o});N.useEffect(()=>{!y&&S.type===void 0&&(h.context.allowMouseUpTriggerRef.current=!1)},[h,y,S.type]);let P=N.useRef(null),F=ce(),I=Z(e=>{if(!P.current)return;F.clear(),h.context.allowMouseUpTriggerRef.current=!1;let t=e.target;q(P.current,t)||q(h.select(`positionerElement`),t)||t===P.current||t!=null&&ql(t)===h.select(`rootId`)||Ul(e,P.current)||T.events.emit(`close`,{domEvent:e,reason:At})});N.useEffect(()=>{let e=an(P.current);if(y&&h.select(`lastOpenChangeReason`)===`trigger-hover`)return e.addEventListener(`mouseup`,I,{once:!0}),()=>{e.removeEventListener(`mouseup`,I)}},[y,I,h]);let L=O&&S.context.hasSubmenuOpen,R=_a(v,{enabled:(c??L)&&!A&&(!O||L&&!D),handleClose:Na({blockPointerEvents:!O}),mouseOnly:!0,move:!1,restMs:S.type===void 0?l:void 0,delay:{close:u},triggerElementRef:x,externalTree:T,isActiveTrigger:_,isClosing:()=>h.select(`transitionStatus`)===`ending`}),z=Zl(y,h.select(`lastOpenChangeReason`)),B=li(v,{enabled:!A,event:y&&O?`click`:`mousedown`,toggle:!0,ignoreMouse:!1,stickIfOpen:S.type===void 0&&z}),ee=la(v,{enabled:!A&&L}),V=Yl({open:y,enabled:O,mouseDownAction:`open`}),te=N.useMemo(()=>hr(ee.reference,B.reference),[ee.reference,B.reference]),ne=h.useState(`triggerProps`,D),re=h.useState(`filterTriggerProps`),{handlePreFocusGuardFocus:U,handleFocusTargetFocus:ie}=Jl(h,x),ae={disabled:A,open:y},G=[P,t,M,E,x],oe=[te,R??H,ne,{"aria-haspopup":`menu`,"aria-controls":b,id:g,onMouseDown:e=>{h.select(`open`)||(F.start(200,()=>{h.context.allowMouseUpTriggerRef.current=!0}),an(e.currentTarget).addEventListener(`mouseup`,I,{once:!0}))}},re,O?{role:`menuitem`}:{},V,p,j],se=Or(`button`,e,{enabled:!O,stateAttributesMapping:et,state:ae,ref:G,props:oe});return O?(0,Y.jsx)(Kl,{tag:`button`,render:n,className:r,style:i,state:ae,refs:G,props:oe,stateAttributesMapping:et}):y?(0,Y.jsxs)(N.Fragment,{children:[(0,Y.jsx)(cn,{ref:h.context.beforeTriggerFocusGuardRef,onFocus:U},`${g}-pre-focus-guard`),(0,Y.jsx)(N.Fragment,{children:se},g),(0,Y.jsx)(cn,{ref:h.context.triggerFocusTargetRef,onFocus:ie},`${g}-post-focus-guard`)]}):(0,Y.jsx)(N.Fragment,{children:se},g)});function Zl(e,t){let n=ce(),[r,i]=N.useState(!1);return U(()=>{e&&t===`trigger-hover`?(i(!0),n.start(500,()=>{i(!1)})):e||(n.clear(),i(!1))},[e,t,n]),r}function Ql(){let e=jl(!0);return N.useMemo(()=>e?{type:`menubar`,context:e}:{type:void 0},[e])}var $l=N.forwardRef(function(e,t){let{className:n,render:r,orientation:i=`horizontal`,style:a,...o}=e;return Or(`div`,e,{state:{orientation:i},ref:t,props:[{role:`separator`,"aria-orientation":i},o]})});function eu(e){return e==null||e.hasAttribute(`disabled`)||e.getAttribute(`aria-disabled`)===`true`}function tu({open:e,onClose:t,title:n,description:r,children:i,footer:a,size:o=`medium`,initialFocus:s}){let c=(0,N.useRef)(null);return(0,Y.jsx)(uc,{open:e,onOpenChange:e=>!e&&t(),children:(0,Y.jsxs)(Ks,{children:[(0,Y.jsx)(vs,{className:`backdrop`}),(0,Y.jsxs)(Ws,{ref:c,className:`dialog ${o}`,initialFocus:s??(()=>c.current?.querySelector(`.dialog-body :is(input, select, textarea), .dialog-foot button:last-child`)??c.current??!0),children:[(0,Y.jsxs)(`div`,{className:`dialog-head`,children:[(0,Y.jsx)(dc,{className:`dialog-title`,children:n}),(0,Y.jsx)(Es,{render:(0,Y.jsx)(as,{icon:`close`,label:Q.common.close})})]}),r&&(0,Y.jsx)(Ds,{className:`dialog-description`,render:(0,Y.jsx)(`div`,{}),children:r}),i&&(0,Y.jsx)(`div`,{className:`dialog-body`,children:i}),a&&(0,Y.jsx)(`div`,{className:`dialog-foot`,children:a})]})]})})}function nu({open:e,onClose:t,label:n,returnTo:r,children:i}){let a=(0,N.useRef)(null),[o]=(0,N.useState)(()=>document.activeElement);return(0,N.useEffect)(()=>{document.activeElement===document.body&&a.current?.focus({preventScroll:!0})},[n]),(0,Y.jsx)(uc,{open:e,modal:!1,disablePointerDismissal:!0,onOpenChange:e=>!e&&t(),children:(0,Y.jsx)(Ks,{children:(0,Y.jsx)(Ws,{ref:a,className:`drawer`,"aria-label":n,initialFocus:a,finalFocus:()=>r(o instanceof HTMLElement&&o!==document.body&&o.isConnected?o:null)||(document.getElementById(`main`)?.focus({preventScroll:!0}),!1),children:i})})})}function ru(e){e&&requestAnimationFrame(()=>e.querySelector(`[role^=menuitem]`)?.focus())}function iu({trigger:e,children:t,align:n=`start`,open:r,onOpenChange:i,anchor:a}){return(0,Y.jsxs)(Vl,{modal:!1,...r===void 0?{}:{open:r},...i?{onOpenChange:e=>i(e)}:{},children:[e&&(0,Y.jsx)(Xl,{render:e}),(0,Y.jsx)(ll,{children:(0,Y.jsx)(bl,{sideOffset:4,align:n,className:`above`,...a===void 0?{}:{anchor:a},children:(0,Y.jsx)(ol,{className:`menu`,ref:e?void 0:ru,children:t})})})]})}function au({icon:e,children:t,onSelect:n,danger:r=!1,disabled:i=!1,hint:a}){return(0,Y.jsxs)(Yc,{className:`menu-item ${r?`danger`:``}`,disabled:i,onClick:n,children:[e&&(0,Y.jsx)(rs,{name:e}),(0,Y.jsx)(`bdi`,{className:`menu-words`,children:t}),a&&(0,Y.jsx)(`span`,{className:`menu-hint`,children:a})]})}function ou({value:e,onChange:t,choices:n,label:r}){return(0,Y.jsx)(wl,{value:e,onValueChange:e=>t(e),"aria-label":r,children:n.map(e=>(0,Y.jsxs)(Ol,{value:e.value,className:`menu-item`,closeOnClick:!0,children:[(0,Y.jsx)(`span`,{className:`menu-mark`,children:(0,Y.jsx)(kl,{children:(0,Y.jsx)(rs,{name:`check`})})}),(0,Y.jsx)(`bdi`,{className:`menu-words`,children:e.label})]},e.value))})}function su({checked:e,onChange:t,children:n}){return(0,Y.jsxs)(Vc,{className:`menu-item`,checked:e,onCheckedChange:e=>t(e),children:[(0,Y.jsx)(`span`,{className:`menu-mark`,children:(0,Y.jsx)(Hc,{children:(0,Y.jsx)(rs,{name:`check`})})}),(0,Y.jsx)(`bdi`,{className:`menu-words`,children:n})]})}function cu({label:e,children:t}){return(0,Y.jsxs)(Kc,{children:[(0,Y.jsx)(qc,{className:`menu-label`,children:e}),t]})}function lu(){return(0,Y.jsx)($l,{className:`menu-separator`})}var uu=N.createContext(void 0);function du(){let e=N.useContext(uu);if(e===void 0)throw Error(W(64));return e}var fu=`data-activation-direction`,pu={tabActivationDirection:e=>({[fu]:e})},mu=N.forwardRef(function(e,t){let{className:n,defaultValue:r=0,onValueChange:i,orientation:a=`horizontal`,render:o,value:s,style:c,...l}=e,u=e.defaultValue!==void 0,d=N.useRef([]),[f,p]=N.useState(()=>new Map),[m,h]=Sc({controlled:s,default:r,name:`Tabs`,state:`value`}),g=s!==void 0,[_,v]=N.useState(()=>new Map),y=N.useRef(void 0),b=N.useCallback(e=>hu(_,e),[_]),[x,S]=N.useState(()=>({previousValue:m,tabActivationDirection:`none`})),{previousValue:C,tabActivationDirection:w}=x,T=w,E=!1;C!==m&&(T=gu(C,m,a,_),E=C!=null&&m!=null&&b(m)==null);let D=E?C:m,O=C!==D||w!==T;U(()=>{O&&S({previousValue:D,tabActivationDirection:T})},[D,O,T]);let k=Z((e,t)=>{t.activationDirection=gu(m,e,a,_),i?.(e,t),t.isCanceled||h(()=>e)}),A=Z((e,t)=>{i?.(e,J(t,void 0,void 0,{activationDirection:`none`}))}),j=Z((e,t)=>(p(n=>{let r=new Map(n);return r.set(e,t),r}),()=>{p(n=>{if(n.get(e)!==t)return n;let r=new Map(n);return r.delete(e),r})})),M=N.useCallback(e=>f.get(e),[f]),P=N.useCallback(e=>{for(let t of _.values())if(e===t.value)return t.id},[_]),F=N.useMemo(()=>({getTabElementBySelectedValue:b,getTabIdByPanelValue:P,getTabPanelIdByValue:M,onValueChange:k,orientation:a,registerMountedTabPanel:j,setTabMap:v,tabActivationDirection:T,value:m}),[b,P,M,k,a,j,v,T,m]),I=N.useMemo(()=>{for(let e of _.values())if(e.value===m)return e},[_,m]),L=N.useMemo(()=>{for(let e of _.values())if(!e.disabled)return e.value},[_]),R=N.useRef(!u),z=N.useRef(r),B=N.useRef(u),ee=N.useRef(!1);U(()=>{if(g)return;function e(e,t){h(()=>e),S({previousValue:e,tabActivationDirection:`none`}),A(e,t),R.current=!1}if(_.size===0){ee.current&&m!==null&&!y.current?.isConnected&&e(null,Nt);return}ee.current=!0,y.current=_.keys().next().value;let t=I?.disabled,n=I==null&&m!==null;if(!t&&m===z.current&&(B.current=!1),B.current&&t&&m===z.current)return;let r=R.current;if(t||n){let n=L??null;if(m===n){R.current=!1;return}let i=Nt;r?i=Pt:t&&(i=Mt),e(n,i)}else r&&I!=null&&(A(m,Pt),R.current=!1)},[L,g,A,I,h,_,m]);let V=Or(`div`,e,{state:{orientation:a,tabActivationDirection:T},ref:t,props:l,stateAttributesMapping:pu});return(0,Y.jsx)(uu.Provider,{value:F,children:(0,Y.jsx)(ul,{elementsRef:d,children:V})})});function hu(e,t){for(let[n,r]of e.entries())if(t===r.value)return n;return null}function gu(e,t,n,r){if(e==null||t==null)return`none`;let[i,a,o]=n===`horizontal`?[`left`,`left`,`right`]:[`top`,`up`,`down`],s=hu(r,e),c=hu(r,t);if(s==null||c==null)return s!==c&&(typeof e==`number`||typeof e==`string`)&&typeof e==typeof t?t>e?o:a:`none`;let l=s.getBoundingClientRect()[i],u=c.getBoundingClientRect()[i];return u<l?a:u>l?o:`none`}var _u=`data-composite-item-active`,vu=N.createContext(void 0);function yu(){let e=N.useContext(vu);if(e===void 0)throw Error(W(65));return e}var bu=N.forwardRef(function(e,t){let{className:n,disabled:r=!1,render:i,value:a,id:o,nativeButton:s=!0,style:c,...l}=e,{value:u,getTabPanelIdByValue:d,onValueChange:f,orientation:p,tabActivationDirection:m}=du(),{activateOnFocus:h,registerTabResizeObserverElement:g,tabsListElement:_}=yu(),{highlightedIndex:v,onHighlightedIndexChange:y}=bs(),b=Ba(o),{compositeProps:x,compositeRef:S,index:C}=Gl({metadata:N.useMemo(()=>({disabled:r,id:b,value:a}),[r,b,a])}),w=a===u,T=N.useRef(!1),E=N.useRef(null),D=Z(e=>{E.current?.(),E.current=e?g(e):null});U(()=>{if(T.current){T.current=!1;return}if(!(w&&C>-1&&v!==C))return;let e=_;if(e!=null){let t=ke(an(e));if(t&&q(e,t))return}r||y(C)},[w,C,v,y,r,_]);let{getButtonProps:O,buttonRef:k}=Cs({disabled:r,native:s,focusableWhenDisabled:!0}),A=d(a),j=N.useRef(!1),M=N.useRef(!1);function P(e){f(a,J(vt,e.nativeEvent,void 0,{activationDirection:`none`}))}function F(e){w||r||P(e)}function I(e){w||r||h&&(!j.current||M.current)&&P(e)}function L(e){if(w||r)return;j.current=!0,M.current=e.button===0;let t=an(e.currentTarget);function n(){j.current=!1,M.current=!1,t.removeEventListener(`pointerup`,n),t.removeEventListener(`pointercancel`,n)}t.addEventListener(`pointerup`,n),t.addEventListener(`pointercancel`,n)}return Or(`button`,e,{state:{disabled:r,active:w,orientation:p,tabActivationDirection:m},ref:[t,k,S,D],props:[x,{role:`tab`,"aria-controls":A,"aria-selected":w,id:b,onClick:F,onFocus:I,onPointerDown:L,[_u]:w?``:void 0,onKeyDownCapture(){T.current=!0}},l,O],stateAttributesMapping:pu})}),xu=`data-index`,Su={...pu,...He},Cu=N.forwardRef(function(e,t){let{className:n,value:r,render:i,keepMounted:a=!1,style:o,...s}=e,{value:c,getTabIdByPanelValue:l,orientation:u,tabActivationDirection:d,registerMountedTabPanel:f}=du(),p=Ba(),{ref:m,index:h}=Ic(),g=r===c,{mounted:_,transitionStatus:v,setMounted:y}=_i(g),b=!_,x=l(r),S={hidden:b,orientation:u,tabActivationDirection:d,transitionStatus:v},C=N.useRef(null),w=Or(`div`,e,{state:S,ref:[t,m,C],props:[{"aria-labelledby":x,hidden:b,id:p,role:`tabpanel`,tabIndex:g?0:-1,inert:So(!g),[xu]:h},s],stateAttributesMapping:Su});return Si({open:g,ref:C,onComplete(){g||y(!1)}}),U(()=>{if(!(p==null||b&&!a))return f(r,p)},[b,a,r,p,f]),a||_?w:null});function wu(e){let{loopFocus:t=!0,orientation:n=`both`,grid:r,onLoop:i,direction:a,highlightedIndex:o,onHighlightedIndexChange:s,rootRef:c,enableHomeAndEndKeys:l=!1,stopEventPropagation:u,disabledIndices:d,modifierKeys:f=re}=e,[p,m]=N.useState(0),h=r!=null,g=N.useRef(null),_=Vt(g,c),v=N.useRef([]),y=N.useRef(!1),b=N.useRef(null),x=o??p,S=Z((e,t=!1)=>{if(b.current=v.current[e]??null,(s??m)(e),t){let t=v.current[e];Rs(g.current,t,a,n)}}),C=Z(e=>{if(e.size===0)return;if(y.current){let e=v.current,t=e.indexOf(b.current);if(t===-1){let t=e[x];!t||mn(e,x,d)?S(Tu(e,d)):b.current=t}else t!==x&&S(t);return}y.current=!0;let t=Array.from(e.keys()),r=t.find(e=>e?.hasAttribute(`data-composite-item-active`))??null,i=r?e.get(r)?.index??-1:-1;if(i!==-1)S(i);else if(mn(t,x,d)){let e=pn(t,{disabledIndices:d});ln(t,e)||S(e)}Rs(g.current,r,a,n)});U(()=>{if(d==null||o!=null||!y.current)return;let e=v.current;if(mn(e,x,d)){let t=pn(e,{disabledIndices:d});ln(e,t)||S(t)}},[d,o,x,v,S]);let w=Z((e,t,n)=>i?i(e,t,n,v):n),T=Z(e=>{let o=e.key===`Home`||e.key===`End`;if(!Ps.has(e.key)||!l&&o||Eu(e,f)||!g.current)return;let s=a===`rtl`,c=s?Ms:Ns,p=s?Ns:Ms,m=n===`vertical`?js:c,_=n===`vertical`?As:p,y=je(e.nativeEvent);if(y!=null&&Ls(y)&&!eu(y)){let t=y.selectionStart,n=y.selectionEnd,r=y.value;if(t==null||e.shiftKey||t!==n||e.key!==_&&t<r.length||e.key!==m&&t>0)return}let b=x,C=un(v,d),T=dn(v,d);r!=null&&(b=r({disabledIndices:d,elementsRef:v,event:e,highlightedIndex:x,loopFocus:t,maxIndex:T,minIndex:C,onLoop:w,orientation:n,rtl:s}));let E=n!==`vertical`&&e.key===c||n!==`horizontal`&&e.key===`ArrowDown`,D=n!==`vertical`&&e.key===p||n!==`horizontal`&&e.key===`ArrowUp`;l&&(e.key===`Home`?b=C:e.key===`End`&&(b=T)),b===x&&(E||D)&&(t&&b===T&&E?(b=C,i&&(b=i(e,x,b,v))):t&&b===C&&D?(b=T,i&&(b=i(e,x,b,v))):b=pn(v.current,{startingIndex:b,decrement:D,disabledIndices:d})),b!==x&&!ln(v.current,b)&&(u&&e.stopPropagation(),(h||o||E||D)&&e.preventDefault(),S(b,!0),queueMicrotask(()=>{v.current[b]?.focus()}))});return{props:{ref:_,onFocus(e){let t=g.current,n=je(e.nativeEvent);t&&n!=null&&Ls(n)&&n.setSelectionRange(0,n.value.length)},onKeyDown:T},highlightedIndex:x,onHighlightedIndexChange:S,elementsRef:v,onMapChange:C,relayKeyboardEvent:T}}function Tu(e,t){let n=-1;for(let r=0;r<e.length;r+=1){let i=e[r];if(i&&!mn(e,r,t)){if(i.hasAttribute(`data-composite-item-active`))return r;n===-1&&(n=r)}}return Math.max(n,0)}function Eu(e,t){for(let n of Fs)if(!t.includes(n)&&e.getModifierState(n))return!0;return!1}function Du(e){let{render:t,className:n,style:r,refs:i=re,props:a=re,state:o=H,stateAttributesMapping:s,highlightedIndex:c,onHighlightedIndexChange:l,orientation:u,grid:d,loopFocus:f,onLoop:p,enableHomeAndEndKeys:m,onMapChange:h,stopEventPropagation:g=!0,rootRef:_,disabledIndices:v,modifierKeys:y,highlightItemOnHover:b=!1,tag:x=`div`,...S}=e,{props:C,highlightedIndex:w,onHighlightedIndexChange:T,elementsRef:E,onMapChange:D,relayKeyboardEvent:O}=wu({grid:d,loopFocus:f,onLoop:p,orientation:u,highlightedIndex:c,onHighlightedIndexChange:l,rootRef:_,stopEventPropagation:g,enableHomeAndEndKeys:m,direction:eo(),disabledIndices:v,modifierKeys:y}),k=Or(x,e,{state:o,ref:i,props:[C,...a,S],stateAttributesMapping:s}),A=N.useMemo(()=>({highlightedIndex:w,onHighlightedIndexChange:T,highlightItemOnHover:b,relayKeyboardEvent:O}),[w,T,b,O]);return(0,Y.jsx)(ys.Provider,{value:A,children:(0,Y.jsx)(ul,{elementsRef:E,onMapChange:e=>{h?.(e),D(e)},children:k})})}var Ou=N.forwardRef(function(e,t){let{activateOnFocus:n=!1,className:r,loopFocus:i=!0,render:a,style:o,...s}=e,{orientation:c,setTabMap:l,tabActivationDirection:u}=du(),[d,f]=N.useState(0),[p,m]=N.useState(null),h=N.useRef(new Set),g=N.useRef(new Set),_=N.useRef(null);U(()=>{if(typeof ResizeObserver>`u`)return;let e=new ResizeObserver(()=>{h.current.forEach(e=>{e()})});return _.current=e,p&&e.observe(p),g.current.forEach(t=>{e.observe(t)}),()=>{e.disconnect(),_.current=null}},[p]);let v=Z(e=>(h.current.add(e),()=>{h.current.delete(e)})),y=Z(e=>(g.current.add(e),_.current?.observe(e),()=>{g.current.delete(e),_.current?.unobserve(e)})),b={orientation:c,tabActivationDirection:u},x={"aria-orientation":c===`vertical`?`vertical`:void 0,role:`tablist`},S=N.useMemo(()=>({activateOnFocus:n,registerIndicatorUpdateListener:v,registerTabResizeObserverElement:y,tabsListElement:p}),[n,v,y,p]);return(0,Y.jsx)(vu.Provider,{value:S,children:(0,Y.jsx)(Du,{render:a,className:r,style:o,state:b,refs:[t,m],props:[x,s],stateAttributesMapping:pu,highlightedIndex:d,enableHomeAndEndKeys:!0,loopFocus:i,orientation:c,onHighlightedIndexChange:f,onMapChange:l,disabledIndices:re})})}),ku={now:()=>performance.now(),after:(e,t)=>{let n=setTimeout(t,e);return()=>clearTimeout(n)},random:Math.random},Au=100,ju=500,Mu=3e4;function Nu(e,t){return Au+t*(Math.min(Mu,ju*2**Math.min(e,16))-Au)}function Pu(e,t,n){return new Promise(r=>{if(n.aborted)return r();let i=globalThis,a=()=>{o(),n.removeEventListener(`abort`,a),i.removeEventListener?.(`online`,a),r()},o=e.after(t,a);n.addEventListener(`abort`,a),i.addEventListener?.(`online`,a)})}var Fu=new Set(`addCandidate.addComment.addDocument.addHiringTeamMember.addOpenings.addStage.archiveDecisionReason.archiveDepartment.archiveLocation.archiveRoleProfile.archiveSource.archiveTag.assignInterviewers.cancelOpening.changeHiringTeamRole.changeUserRole.closePosting.copyPosting.createApiKey.createApplication.createDecisionReason.createDepartment.createLocation.createPosting.createRoleProfile.createServiceAccount.createSource.createTag.deactivateServiceAccount.deactivateUser.grantConfidentialAccess.hireApplication.holdPosting.inviteUser.linkCandidateToUser.moveApplication.openPosting.reactivateServiceAccount.reactivateUser.rejectApplication.removeHiringTeamMember.removeStage.renameServiceAccount.reopenApplication.reopenPosting.reorderStages.revokeApiKey.revokeConfidentialAccess.setPostingConfidential.tagCandidate.transferApplication.unlinkCandidateFromUser.updateCandidate.updateCompany.updateDecisionReason.updateDepartment.updateLocation.updatePosting.updateRoleProfile.updateSource.updateStage.updateTag.updateUser.withdrawApplication`.split(`.`)),Iu=new WeakMap;function Lu(e){if(typeof e==`string`||e instanceof String)return e.toString();let t=Iu.get(e);return t===void 0&&(t=j(e),Iu.set(e,t)),t}function Ru(e){if(!(typeof e==`string`||e instanceof String))for(let t of e.definitions){if(t.kind!==`OperationDefinition`||t.operation!==`mutation`)continue;let[e,...n]=t.selectionSet.selections;if(e?.kind===`Field`&&n.length===0)return e.alias?.value??e.name.value}}var zu=class e extends Error{name=`HirewireError`;code;errors;retryAfter;idempotencyKey;constructor(e,t,n={}){super(t,`cause`in n?{cause:n.cause}:void 0),this.code=e,this.errors=n.errors??[];let r=this.errors[0]?.extensions?.retryAfter;this.retryAfter=typeof r==`number`&&r>=0?r*1e3:n.retryAfter}static of(t,n){let r=t?.[0];return r?new e(r.extensions?.code||`INTERNAL`,r.message,{errors:t??[],retryAfter:n}):new e(`OFFLINE`,`the response is empty`)}get passing(){return this.code===`OFFLINE`||this.code===`UNAVAILABLE`||this.code===`RATE_LIMITED`}};function Bu(e){let t=e?.message;return typeof t==`string`?t:String(e)}async function Vu(e,t,n){let[r,i]=`document`in n?[Lu(n.document),Ru(n.document)]:[Wu(n),n.name],a=n.idempotencyKey??Gu(t),o={...n.input,...n.expectedVersion===void 0?{}:{expectedVersion:n.expectedVersion},idempotencyKey:a},s=t.now()+(n.patience??6e4);for(let c=0;;c++)try{let t=await e.send(r,{input:o},n.signal);return Uu(i===void 0?Object.values(t)[0]:t[i])}catch(e){if(!(e instanceof zu))throw e;let r=Math.max(Nu(c,t.random()),e.retryAfter??0);if(!e.passing||t.now()+r>s)throw e.idempotencyKey=a,e;await Pu(t,r,n.signal??Hu)}}var Hu=new AbortController().signal;function Uu(e){if(!e)throw new zu(`INTERNAL`,`the response has no result for the command`);let{problem:t,event:n=null,replayed:r=!1}=e;return t?t.__typename===`VersionConflict`?{ok:!1,conflict:!0,current:t.current,changedBy:t.changedBy,changedAt:t.changedAt}:{ok:!1,conflict:!1,problem:t}:{ok:!0,event:n,replayed:r,payload:e}}function Wu(e){let t=e.name.charAt(0).toUpperCase()+e.name.slice(1)+`Input`,n=Fu.has(e.name)?`event { id cursor }`:``;return`mutation ($input: ${t}!) { ${e.name}(input: $input) { ${e.select??``} ${n} replayed problem { __typename code message
    ... on VersionConflict { current { __typename id ${e.selectCurrent??``} } changedBy { id name } changedAt }
    ... on IllegalTransition { from to allowed }
    ... on InvalidInput { fields { path code message } }
    ... on PostingNotOpen { posting { id status } }
    ... on DuplicateApplication { existing { id } }
    ... on StageInUse { applicationCount }
  } } }`}function Gu(e){let t=new Uint8Array(16);for(let n=0;n<t.length;n++)t[n]=e.random()*256;return globalThis.crypto?.getRandomValues(t),`ts-`+Array.from(t,e=>e.toString(16).padStart(2,`0`)).join(``)}var Ku=class{token;renewing;constructor(e){this.token=e}async current(){return this.ask()}async renew(e){if(e===void 0||typeof this.token!=`function`)return!1;if(this.renewing?.refused!==e){let t={refused:e,answer:this.ask(e)};this.renewing=t;let n=()=>{this.renewing===t&&(this.renewing=void 0)};t.answer.then(n,n)}let t=await this.renewing.answer;return t!==void 0&&t!==e}async ask(e){if(typeof this.token!=`function`)return this.token;try{return await this.token(e)}catch(e){throw new zu(`OFFLINE`,`could not get a token: ${Bu(e)}`,{cause:e})}}},qu=4096,Ju=class{seen=new Set;newest;key;constructor(e={}){this.key=e.postingIds?[...new Set(e.postingIds)].sort().join(`,`):`*`,this.newest=e.after}get cursor(){return this.newest}resume(){return this.newest===void 0?{}:{[this.key]:this.newest}}take(e){return this.newest=e.cursor,e.__typename===`ResyncRequired`?{events:[],resync:e.reason}:{events:e.events.filter(e=>this.isNew(e.id))}}restart(e){this.newest=e}isNew(e){if(this.seen.has(e))return!1;if(this.seen.add(e),this.seen.size>qu){let[e]=this.seen;e!==void 0&&this.seen.delete(e)}return!0}},Yu=1e3,Xu=1e4,Zu=class{wire;o;onOver;tracker;document;over=new AbortController;status;want;failures=0;finish=()=>{};constructor(e,t,n){this.wire=e,this.o=t,this.onOver=n,this.tracker=new Ju(t),this.document=$u(t.select),this.want=t.snapshot&&t.after===void 0?`START`:void 0,this.run()}resync(){this.o.snapshot&&(this.want??=`CHANGED`,this.finish({kind:`resync`,why:`CHANGED`}))}close(){this.over.abort(),this.finish({kind:`closed`}),this.onOver()}async run(){try{for(await void 0,this.show(`connecting`);!this.over.signal.aborted;)await this.recover(await this.attempt())}catch(e){if(this.over.signal.aborted)return;this.over.abort(),this.onOver(),this.o.onEnd(e instanceof zu?e:new zu(`CALLBACK`,Bu(e),{cause:e}))}}async recover(e){let t=0;switch(e.kind){case`closed`:return;case`resync`:if(this.want=e.why,this.failures++===0)return;break;case`refused`:if(this.status!==`connecting`&&this.show(`offline`),!await this.renewed(e.token))throw new zu(`UNAUTHENTICATED`,`the server does not accept the credential`);if(this.failures++===0)return;break;case`error`:if(!e.error.passing&&e.error.code!==`INTERNAL`)throw e.error;this.show(`offline`),this.failures++,t=e.error.retryAfter??0;break;case`lost`:this.show(`offline`),this.failures++}await Pu(this.wire.clock,Math.max(t,Nu(this.failures-1,this.wire.clock.random())),this.over.signal)}async renewed(e){try{return await this.wire.credential.renew(e)}catch{return this.show(`offline`),!0}}async attempt(){let e=this.tracker.cursor===void 0;for(;this.want!==void 0&&this.o.snapshot;){let t=this.want;this.want=void 0,this.status===`live`&&this.show(`catching-up`);try{this.tracker.restart(await this.o.snapshot(t,this.over.signal))}catch(e){if(this.want=t,e instanceof zu)return{kind:`error`,error:e};throw e}if(this.over.signal.aborted)return{kind:`closed`};this.o.onCursor?.(this.tracker.cursor),e=!0}return this.over.signal.aborted?{kind:`closed`}:this.stream(e)}stream(e){let{clock:t,socket:n}=this.wire;return new Promise((r,i)=>{let a,o=()=>{},s=()=>{},c=e=>{this.finish=()=>{},o(),s(),e()},l=e=>{a!==void 0&&(e.kind===`resync`||t.now()-a>=Xu)&&(this.failures=0),c(()=>r(e))};this.finish=l;let u=e=>{try{e()}catch(e){e instanceof zu?l({kind:`error`,error:e}):c(()=>i(e))}},d=n=>{let r=Qu(n),i=()=>this.finish===l;if(this.deliver(r,i),!i())return;let s=r.__typename===`ResyncRequired`||(a===void 0?e:!r.events.length||this.status===`live`);a??=t.now(),o(),this.show(s?`live`:`catching-up`),s||(o=t.after(Yu,()=>u(()=>this.show(`live`))))};s=n.subscribe(this.document,{postingIds:this.o.postingIds??null,after:this.tracker.cursor??null},e=>u(()=>d(e)),l)})}deliver(e,t){let{events:n,resync:r}=this.tracker.take(e);if(r&&this.o.snapshot)return this.finish({kind:`resync`,why:r});r&&this.o.onResync?.(r);for(let e of n)if(this.dispatch(e),!t())return;t()&&this.o.onCursor?.(e.cursor)}dispatch(e){let{postingId:t,posting:n}=e;switch(e.__typename){case`AccessLost`:return this.accessChanged(t,this.o.onAccessLost);case`AccessGained`:return this.accessChanged(n?.id,this.o.onAccessGained);default:return this.o.onEvent(e)}}accessChanged(e,t){!t&&this.o.snapshot?this.resync():e!==void 0&&t?.(e)}show(e){this.status===e||this.over.signal.aborted||(this.status=e,this.o.onStatus?.(e))}};function Qu(e){let t=e.data?.pipelineUpdates;if(t==null)throw zu.of(e.errors);return t}function $u(e=``){return`subscription ($postingIds: [ID!], $after: Cursor) { pipelineUpdates(postingIds: $postingIds, after: $after) { __typename
    ... on PipelineEvents { cursor events { __typename id ... on AccessLost { postingId } ... on AccessGained { posting { id } } ${e} } }
    ... on ResyncRequired { reason cursor } } }`}var ed=4e4;function td(e,t){if(e===null)return;let n=/^\d+$/.test(e.trim())?Number(e)*1e3:Date.parse(e)-t;return Number.isFinite(n)?Math.max(0,n):void 0}var nd=class{url;credential;fetch;clock;constructor(e,t,n,r){this.url=e,this.credential=t,this.fetch=n,this.clock=r}async send(e,t,n){for(let r=!1;;r=!0){let i=await this.credential.current(),{status:a,answer:o,retryAfter:s}=await this.post(e,t,i,n);if(a!==401||r||!await this.credential.renew(i)){if(o.errors?.length)throw zu.of(o.errors,s);if(o.data==null)throw new zu(rd(a)?`OFFLINE`:`PROTOCOL`,`HTTP status ${a} without a GraphQL response`,{retryAfter:s});return o.data}}}async post(e,t,n,r){let i=new AbortController,a=()=>i.abort();r?.throwIfAborted(),r?.addEventListener(`abort`,a);let o=this.clock.after(ed,a);try{let r=await this.fetch(this.url,{method:`POST`,headers:{"content-type":`application/json`,accept:`application/graphql-response+json, application/json;q=0.9`,...n===void 0?{}:{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t}),signal:i.signal}),a=await r.text();return{status:r.status,answer:id(a),retryAfter:td(r.headers.get(`retry-after`),this.clock.now())}}catch(e){throw r?.throwIfAborted(),new zu(`OFFLINE`,`no response: ${Bu(e)}`,{cause:e})}finally{o(),r?.removeEventListener(`abort`,a)}}};function rd(e){return e<400||e>=500||e===408||e===425||e===429}function id(e){try{let t=JSON.parse(e);return typeof t==`object`&&t?t:{}}catch{return{}}}var ad=new Set([4004,4400,4406,4409]),od=new Set([4401,4403]),sd=2e4,cd=class{clock;client;operations=new Set;token;stopWatch=()=>{};constructor(e,t,n,r){this.clock=n,this.client=M({url:e,webSocketImpl:r,retryAttempts:0,lazyCloseTimeout:1e3,connectionParams:async()=>(this.token=await t.current(),this.token===void 0?{}:{authorization:`Bearer ${this.token}`}),on:{opened:e=>this.watch(e),closed:e=>this.ended(this.endOf(e))}})}subscribe(e,t,n,r){let i=!0,a=()=>{i=!1,this.operations.delete(o),s()},o=e=>{i&&(a(),r(e))},s=()=>{};return this.operations.add(o),s=this.client.subscribe({query:e,variables:t},{next:e=>i&&n(e),error:e=>o(this.endOf(e)),complete:()=>o({kind:`lost`,error:new zu(`OFFLINE`,`the stream ended`)})}),a}close(){this.stopWatch(),Promise.resolve(this.client.dispose()).catch(()=>{})}ended(e){this.stopWatch();for(let t of[...this.operations])t(e)}watch(e){let t=!0,n=this.client.on(`message`,()=>{t=!0}),r=()=>{},i=()=>{t?(t=!1,e.send(`{"type":"ping"}`),r=this.clock.after(sd,i)):this.client.terminate()};this.stopWatch(),r=this.clock.after(sd,i),this.stopWatch=()=>{n(),r()}}endOf(e){if(Array.isArray(e))return this.failed(zu.of(e));if(e instanceof zu)return{kind:`lost`,error:e};let{code:t,reason:n}=typeof e==`object`&&e?e:{};if(typeof t!=`number`)return ld(`could not connect: ${Bu(e)}`,e);if(od.has(t))return{kind:`refused`,token:this.token};let r=`the connection was closed: ${t} ${String(n??``)}`.trim();return ad.has(t)?{kind:`error`,error:new zu(`PROTOCOL`,r)}:ld(r,e)}failed(e){if(e.code!==`UNAUTHENTICATED`)return{kind:`error`,error:e};let t=this.token;return queueMicrotask(()=>this.client.terminate()),{kind:`refused`,token:t}}};function ld(e,t){return{kind:`lost`,error:new zu(`OFFLINE`,e,{cause:t})}}function ud(e){let t=e.clock??ku,n=new Ku(e.token),r=new URL(e.url,globalThis.location?.href).href,i=new nd(r,n,e.fetch??((...e)=>globalThis.fetch(...e)),t),a=new Set,o;return{query:(e,t,n)=>i.send(Lu(e),t,n?.signal),async snapshot(e,t,n){let r=await i.send(Lu(e),t,n?.signal),a=dd(r);if(a===void 0)throw new zu(`BAD_USER_INPUT`,`the query of a snapshot must select pipelineCursor`);return{data:r,cursor:a}},command:e=>Vu(i,t,e),follow(i){let s=e.webSocket??globalThis.WebSocket;if(!s)throw TypeError(`this platform has no WebSocket: set the option webSocket, for example to the one of the package ws`);o??=new cd(r.replace(/^http/,`ws`),n,t,s);let c=new Zu({socket:o,credential:n,clock:t},i,()=>a.delete(c));return a.add(c),c},close(){for(let e of a)e.close();a.clear(),o?.close(),o=void 0}}}function dd(e){if(typeof e==`object`&&e)for(let[t,n]of Object.entries(e)){let e=t===`pipelineCursor`&&typeof n==`string`?n:dd(n);if(e!==void 0)return e}}var $=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new $(`
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
    `,{fragmentName:`CatalogName`}),new $(`
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
}`,{fragmentName:`Happening`}),new $(`
    fragment Key on ApiKey {
  id
  name
  hint
  scope
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}
    `,{fragmentName:`Key`}),new $(`
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
    viewerCan {
      seePipeline
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
    `,{fragmentName:`Journey`});var fd=new $(`
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
    `,{fragmentName:`Card`});new $(`
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
}`,{fragmentName:`Problems`});var pd=new $(`
    query ActivityList($filter: ActivityFilter, $last: Int!, $before: Cursor) {
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
}`),md=new $(`
    query ActivityFilters {
  postings(first: 100) {
    nodes {
      id
      title
    }
  }
  users(first: 100) {
    nodes {
      id
      name
    }
  }
}
    `),hd=new $(`
    query OwnKeys {
  viewer {
    id
    apiKeys {
      ...Key
    }
  }
}
    fragment Key on ApiKey {
  id
  name
  hint
  scope
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}`),gd=new $(`
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
      moveApplications
      rejectApplications
      seePipeline
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
          ...Card
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
}`),_d=new $(`
    query BoardCounts($id: ID!, $filter: ApplicationFilter!, $overdue: ApplicationFilter!) {
  posting(id: $id) {
    id
    openings {
      id
      status
    }
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
    `),vd=new $(`
    query Column($filter: ApplicationFilter!, $order: ApplicationOrder!, $first: Int!, $after: Cursor) {
  applications(filter: $filter, orderBy: $order, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Card
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
}`),yd=new $(`
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
    `),bd=new $(`
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
}`),xd=new $(`
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
}`),Sd=new $(`
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
    `),Cd=new $(`
    query AuditList($filter: AuditFilter, $last: Int!, $before: Cursor) {
  auditTrail(filter: $filter, last: $last, before: $before) {
    pageInfo {
      hasPreviousPage
      startCursor
    }
    nodes {
      id
      occurredAt
      kind
      actor {
        id
        name
      }
      subjectId
      subject {
        __typename
        ... on User {
          name
        }
        ... on ServiceAccount {
          name
        }
        ... on Candidate {
          name
        }
        ... on Posting {
          title
        }
      }
      posting {
        id
        title
      }
      address
      client
      details {
        name
        value
      }
    }
  }
}
    `),wd=new $(`
    query AuditPeople {
  users(first: 100) {
    nodes {
      id
      name
    }
  }
}
    `),Td=new $(`
    query Candidate($id: ID!, $from: ID) {
  candidate(id: $id, openedFromPostingId: $from) {
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
      note
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
    activity(last: 40) {
      pageInfo {
        hasPreviousPage
        startCursor
      }
      nodes {
        ...Happening
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
    viewerCan {
      seePipeline
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
}`),Ed=new $(`
    query CandidateBefore($id: ID!, $from: ID, $before: Cursor) {
  candidate(id: $id, openedFromPostingId: $from) {
    activity(last: 100, before: $before) {
      pageInfo {
        hasPreviousPage
        startCursor
      }
      nodes {
        ...Happening
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
}`),Dd=new $(`
    query CandidateList($search: String, $filter: CandidateFilter, $first: Int!, $after: Cursor) {
  candidates(search: $search, filter: $filter, first: $first, after: $after) {
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
    `),Od=new $(`
    query CandidateCount($search: String, $filter: CandidateFilter) {
  candidates(search: $search, filter: $filter, first: 1) {
    count {
      value
      exact
    }
  }
}
    `),kd=new $(`
    query CandidateFilters {
  tags {
    id
    name
  }
  postings(filter: {status: [OPEN, ON_HOLD]}, first: 100) {
    nodes {
      id
      title
    }
  }
}
    `),Ad=new $(`
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
    `),jd=new $(`
    query CompanySettings {
  company {
    id
    version
    name
    website
    domain
    timeZone
    currency
  }
}
    `),Md=new $(`
    mutation AddDocument($input: AddDocumentInput!) {
  addDocument(input: $input) {
    document {
      id
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
}`),Nd=new $(`
    query People($search: String) {
  users(search: $search, filter: {active: true}, first: 12) {
    nodes {
      id
      name
      title
    }
  }
}
    `),Pd=new $(`
    query PostingList($filter: PostingFilter, $first: Int!, $after: Cursor) {
  postings(
    filter: $filter
    orderBy: {field: OPENED_AT, direction: DESC}
    first: $first
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
      closedAt
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
      viewerCan {
        seePipeline
      }
    }
  }
}
    `),Fd=new $(`
    query ListFilters {
  departments {
    id
    name
  }
  locations {
    id
    name
  }
}
    `),Id=new $(`
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
    `),Ld=new $(`
    query PostingForm {
  departments {
    id
    name
  }
  locations {
    id
    name
  }
  roleProfiles(first: 100) {
    nodes {
      id
      title
      summary
      competencies {
        id
        name
        kind
        mustHave
      }
      plan {
        name
        kind
        targetDays
        competencies
      }
    }
  }
  company {
    defaultPlan {
      name
      kind
      targetDays
      competencies
    }
  }
}
    `),Rd=new $(`
    query PostingSetup($id: ID!) {
  posting(id: $id) {
    id
    version
    title
    status
    confidential
    visibility
    employment
    workplace
    offerRequired
    openedAt
    department {
      id
      name
    }
    locations {
      id
      name
    }
    roleProfile {
      id
      title
    }
    hiringTeam {
      id
      role
      user {
        id
        name
        title
      }
    }
    openings {
      id
      label
      status
      cancelReason
      createdAt
      filledAt
      cancelledAt
      application {
        id
        candidate {
          id
          name
        }
      }
    }
    stages {
      id
      name
      kind
      targetDays
      applicationCount
      competencies {
        id
      }
    }
    competencies {
      id
      name
      kind
      mustHave
      description
      rubric {
        rating
        looksLike
      }
      stages {
        id
        name
      }
    }
    planGaps {
      id
      name
    }
    applicationCount
    viewerCan {
      edit
      addOpenings
      open
      hold
      close
      reopen
      copy
      seePipeline
    }
  }
}
    `),zd=new $(`
    query Reasons {
  decisionReasons {
    id
    kind
    label
  }
}
    `),Bd=new $(`
    query Machines {
  serviceAccounts(first: 100) {
    nodes {
      id
      name
      active
      role
      confidentialAccess
      createdAt
      apiKeys {
        ...Key
      }
    }
  }
}
    fragment Key on ApiKey {
  id
  name
  hint
  scope
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}`),Vd=new $(`
    mutation MakeLink($input: CreatePasswordLinkInput!) {
  done: createPasswordLink(input: $input) {
    link {
      url
      expiresAt
    }
    problem {
      message
    }
  }
}
    `),Hd=new $(`
    mutation EndSession($input: RevokeSessionInput!) {
  done: revokeSession(input: $input) {
    problem {
      message
    }
  }
}
    `),Ud=new $(`
    mutation EndSessions($input: RevokeAllSessionsInput!) {
  done: revokeAllSessions(input: $input) {
    problem {
      message
    }
  }
}
    `),Wd=new $(`
    query Start {
  pipelineCursor
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
    `),Gd=new $(`
    query Cursor {
  pipelineCursor
}
    `),Kd=new $(`
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
    `),qd=new $(`
    query AccountList($search: String, $filter: UserFilter, $first: Int!, $after: Cursor) {
  users(search: $search, filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      version
      name
      title
      email
      role
      active
      confidentialAccess
      signIn {
        password
        secondFactor
        singleSignOn
        linkExpiresAt
      }
    }
  }
}
    `),Jd=new $(`
    query AccountOpen($id: ID!) {
  user(id: $id) {
    id
    sessions {
      id
      current
      method
      lastUsedAt
      expiresAt
      address
      client
    }
    apiKeys {
      ...Key
    }
  }
}
    fragment Key on ApiKey {
  id
  name
  hint
  scope
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}`),Yd=tf(fd.toString()),Xd=`id name possibleDuplicates { id name }`,Zd={addCandidate:`candidate { ${Xd} }`,addComment:``,addHiringTeamMember:``,addOpenings:``,addStage:``,cancelOpening:``,changeHiringTeamRole:``,changeUserRole:``,closePosting:``,copyPosting:`posting { id }`,createApiKey:`secret`,createApplication:`application { id candidate { ${Xd} } }`,createPosting:`posting { id }`,createServiceAccount:``,deactivateServiceAccount:``,deactivateUser:``,grantConfidentialAccess:``,hireApplication:``,holdPosting:``,inviteUser:`user { name } link { url expiresAt }`,moveApplication:`application { ${Yd} }`,openPosting:``,reactivateServiceAccount:``,reactivateUser:``,rejectApplication:``,removeHiringTeamMember:``,removeStage:``,renameServiceAccount:``,reopenApplication:``,reopenPosting:``,reorderStages:``,revokeApiKey:``,revokeConfidentialAccess:``,setPostingConfidential:``,tagCandidate:``,transferApplication:``,updateCompany:``,updatePosting:``,updateStage:``,updateUser:``,withdrawApplication:``},Qd=`... on Application { ${Yd} stage { name } }`,$d=`posting { id } application { id } candidate { id }`,ef=`actor { id name } posting { id }
  ... on ApplicationReceived { application { ${Yd} } }
  ... on ApplicationMoved { fromStage { id } application { ${Yd} } }
  ... on ApplicationRejected { fromStage { id } application { ${Yd} } }
  ... on ApplicationWithdrawn { fromStage { id } application { ${Yd} } }
  ... on ApplicationHired { fromStage { id } application { ${Yd} } }
  ... on ApplicationTransferred { fromStage { id } application { ${Yd} } }
  ... on ApplicationReopened { application { ${Yd} } }
  ... on InterviewersAssigned { application { ${Yd} } }`;function tf(e){return e.slice(e.indexOf(`{`)+1,e.lastIndexOf(`}`))}var nf=900,rf=900,af=1e4,of=class{pulse;clock;stopTimer=()=>{};askedAt;slowest=0;silent=!1;running=!1;constructor(e,t=E){this.pulse=e,this.clock=t}start(){this.running=!0,this.askedAt===void 0&&this.ask()}stop(){this.running=!1,this.askedAt=void 0,this.stopTimer(),this.report(!1)}heard(){this.running&&(this.report(!1),this.askedAt!==void 0&&(this.slowest=Math.max(this.clock.now()-this.askedAt,this.slowest*.9),this.askedAt=void 0,this.stopTimer(),this.stopTimer=this.clock.after(nf,()=>this.ask())))}ask(){this.stopTimer(),this.askedAt=this.clock.now(),this.pulse.ask(),this.stopTimer=this.clock.after(Math.min(af,Math.max(rf,2*this.slowest)),()=>this.report(!0))}report(e){this.silent!==e&&(this.silent=e,this.pulse.onSilent(e))}};function sf(e){return class extends WebSocket{constructor(t,n){super(t,n);let r=new of({ask:()=>this.readyState===WebSocket.OPEN&&this.send(`{"type":"ping"}`),onSilent:e}),i=!1,a=()=>i&&document.visibilityState===`visible`?r.start():r.stop();this.addEventListener(`message`,()=>{r.heard(),i||(i=!0,a())}),this.addEventListener(`close`,()=>{i=!1,r.stop(),document.removeEventListener(`visibilitychange`,a)}),document.addEventListener(`visibilitychange`,a)}}}var cf=class extends Error{name=`Cancelled`},lf=1500,uf=new class{clock;list=[];last=0;listeners=new Set;started=0;constructor(e=E){this.clock=e}subscribe=e=>(this.listeners.add(e),()=>this.listeners.delete(e));all=()=>this.list;async track(e,t,n=new AbortController){let r=++this.last;this.started++;let i=()=>n.abort(new cf(e));this.show([...this.list,{key:r,label:e,slow:!1,cancel:i}]);let a=this.clock.after(lf,()=>this.show(this.list.map(e=>e.key===r?{...e,slow:!0}:e)));try{return await t(n.signal)}finally{a(),this.show(this.list.filter(e=>e.key!==r))}}show(e){this.list=e;for(let e of this.listeners)e()}},df,ff=()=>{},pf=()=>{};function mf(e){ff=e}function hf(e){pf=e}function gf(){return df??=ud({url:`/graphql`,webSocket:sf(e=>pf(e))}),df}async function _f(e,t){return vf(gf().command({...e,select:Zd[e.name],selectCurrent:Qd,...t?{signal:t}:{}}))}async function vf(e){try{return await e}catch(e){throw e instanceof zu&&e.code===`UNAUTHENTICATED`&&ff(),e}}function yf(){df?.close(),df=void 0}async function bf(e,t,n){return vf(gf().query(e.toString(),t,n?{signal:n}:{}))}async function xf(e,t,n=6e4){let r=Date.now()+n;for(let n=500;;n=Math.min(n*2,5e3))try{t?.throwIfAborted();let n=await e();if(n==null)throw new zu(`INTERNAL`,`the command has no answer`);return n}catch(e){if(!(e instanceof zu)||!e.passing||Date.now()+n>r)throw e;await Sf(n,t)}}function Sf(e,t){return new Promise(n=>{let r=()=>{clearTimeout(i),removeEventListener(`online`,r),t?.removeEventListener(`abort`,r),n()},i=setTimeout(r,e);addEventListener(`online`,r),t?.addEventListener(`abort`,r)})}async function Cf(e,t,n,r){let i=new FormData;i.append(`operations`,JSON.stringify({query:e,variables:t})),i.append(`map`,JSON.stringify({0:[n]})),i.append(`0`,r);let a=await(await fetch(`/graphql`,{method:`POST`,body:i,headers:{"graphql-require-preflight":`1`,accept:`application/json`}})).json();if(a.errors?.length||a.data==null){let e=zu.of(a.errors);throw e.code===`BAD_USER_INPUT`?Error(e.message.replace(/^./,e=>e.toUpperCase())):e}return a.data}function wf(e){if(e instanceof zu)switch(e.code){case`UNAUTHENTICATED`:return Q.errors.signInAgain;case`OFFLINE`:return Q.errors.offline;case`FORBIDDEN`:return Q.errors.forbidden;case`NOT_FOUND`:return Q.errors.notFound;case`RATE_LIMITED`:return Q.errors.rateLimited;case`UNAVAILABLE`:return Q.errors.unavailable;default:return Q.errors.unexpected(Tf(e))}return e instanceof cf?Q.waiting.maybeDone:e instanceof TypeError?Q.errors.offline:e instanceof Error&&!(e instanceof DOMException)?e.message:Q.errors.unexpected(null)}function Tf(e){return e.errors.map(e=>e.extensions?.requestId).find(e=>e!==void 0)??null}var Ef=new Intl.Segmenter(void 0,{granularity:`grapheme`}),Df=/[\p{Letter}\p{Number}\p{Extended_Pictographic}\p{Regional_Indicator}]/u,Of=/[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Mongolian}\p{Script=Adlam}]/u,kf=`‌`,Af=/\p{Script=Georgian}/u;function jf(e){let t=e.split(/\s+/u).flatMap(e=>{for(let{segment:t}of Ef.segment(e))if(Df.test(t))return[Mf(t)];return[]}),[n,r]=[t[0],t.length>1?t.at(-1):void 0];return n===void 0?`?`:r===void 0?n:Of.test(n)&&Of.test(r)?n+kf+r:n+r}function Mf(e){if(Af.test(e))return e;let t=e.toUpperCase();return[...Ef.segment(t)].length===1?t:e}function Nf({children:e,tone:t=`neutral`,onRemove:n}){return(0,Y.jsxs)(`span`,{className:`tag ${t}`,children:[typeof e==`string`?(0,Y.jsx)(`bdi`,{children:e}):e,n&&(0,Y.jsx)(`button`,{type:`button`,className:`tag-remove`,"aria-label":n.label,onClick:n.act,children:(0,Y.jsx)(rs,{name:`close`,size:12})})]})}function Pf({children:e,tone:t=`neutral`,title:n}){return(0,Y.jsx)(`span`,{className:`badge ${t}`,title:n,children:e})}function Ff({name:e,size:t=24,label:n=!1}){let r=0;for(let t of e)r=(r*31+t.codePointAt(0))%8;return(0,Y.jsx)(`span`,{dir:`auto`,className:`avatar hue-${r} size-${t}`,...n?{role:`img`,"aria-label":e,title:e}:{"aria-hidden":!0},children:jf(e)})}function If({lines:e=1,className:t=``}){return(0,Y.jsx)(`span`,{className:`skeletons ${t}`,"aria-hidden":`true`,children:Array.from({length:e},(e,t)=>(0,Y.jsx)(`span`,{className:`skeleton`},t))})}function Lf({icon:e=`search`,title:t,children:n,action:r}){return(0,Y.jsxs)(`div`,{className:`state`,children:[(0,Y.jsx)(`span`,{className:`state-icon`,children:(0,Y.jsx)(rs,{name:e,size:24})}),(0,Y.jsx)(`p`,{className:`state-title`,children:(0,Y.jsx)(`bdi`,{children:t})}),n&&(0,Y.jsx)(`div`,{className:`state-words`,children:n}),r]})}function Rf({error:e,onRetry:t,title:n}){return(0,Y.jsxs)(`div`,{className:`state`,role:`alert`,children:[(0,Y.jsx)(`span`,{className:`state-icon bad`,children:(0,Y.jsx)(rs,{name:`alert`,size:24})}),(0,Y.jsx)(`p`,{className:`state-title`,children:n??Q.common.couldNotRead}),(0,Y.jsx)(`p`,{className:`state-words`,children:wf(e)}),t&&(0,Y.jsx)(is,{icon:`reopen`,onClick:t,children:Q.common.tryAgain})]})}function zf({label:e,items:t,value:n,onChange:r}){return(0,Y.jsxs)(mu,{value:n,onValueChange:e=>r(String(e)),className:`tabs`,children:[(0,Y.jsx)(Ou,{"aria-label":e,className:`tab-list`,activateOnFocus:!0,children:t.map(e=>(0,Y.jsx)(bu,{value:e.value,className:`tab`,children:e.label},e.value))}),t.map(e=>(0,Y.jsx)(Cu,{value:e.value,className:`tab-panel`,children:e.content},e.value))]})}function Bf({label:e,className:t=``,children:n,...r}){return(0,Y.jsx)(`div`,{className:`table-room`,role:`region`,"aria-label":e,tabIndex:0,children:(0,Y.jsx)(`table`,{...r,className:`table ${t}`,"aria-label":e,children:n})})}var Vf=new Set,Hf=[],Uf=0;function Wf(e){Hf=e;for(let e of Vf)e()}function Gf(e,t={}){let n=++Uf,r=()=>Wf(Hf.filter(e=>e.key!==n));Wf([...Hf,{...t,key:n,title:e}].slice(-4));let i=t.lasts??(t.tone===`bad`?0:6e3);return i>0&&setTimeout(r,i),r}function Kf(){let e=(0,N.useSyncExternalStore)(e=>(Vf.add(e),()=>Vf.delete(e)),()=>Hf),t=(0,N.useSyncExternalStore)(uf.subscribe,uf.all).filter(e=>e.slow);return(0,I.createPortal)((0,Y.jsxs)(`section`,{className:`toasts`,"aria-label":Q.common.notifications,"aria-live":`polite`,"aria-relevant":`additions`,children:[t.map(e=>(0,Y.jsxs)(`div`,{className:`toast neutral`,children:[(0,Y.jsx)(`span`,{className:`toast-icon`,children:(0,Y.jsx)(ss,{})}),(0,Y.jsxs)(`div`,{className:`toast-words`,children:[(0,Y.jsx)(`p`,{className:`toast-title`,children:Q.waiting.waitingTo(e.label)}),(0,Y.jsx)(`div`,{className:`toast-detail`,children:Q.waiting.detail}),(0,Y.jsx)(is,{size:`small`,onClick:e.cancel,children:Q.common.cancel})]})]},`waiting-${e.key}`)),e.map(e=>(0,Y.jsxs)(`div`,{className:`toast ${e.tone??`neutral`}`,children:[(0,Y.jsx)(`span`,{className:`toast-icon`,children:(0,Y.jsx)(rs,{name:e.tone===`bad`?`alert`:e.tone===`good`?`check`:`activity`})}),(0,Y.jsxs)(`div`,{className:`toast-words`,children:[(0,Y.jsx)(`p`,{className:`toast-title`,children:e.title}),e.detail&&(0,Y.jsx)(`div`,{className:`toast-detail`,children:e.detail}),e.action&&(0,Y.jsx)(is,{size:`small`,onClick:()=>{e.action?.act(),Wf(Hf.filter(t=>t.key!==e.key))},children:e.action.label})]}),(0,Y.jsx)(as,{icon:`close`,size:`small`,label:Q.common.dismiss,onClick:()=>Wf(Hf.filter(t=>t.key!==e.key))})]},e.key))]}),document.body)}var qf=/`([^`\n]{1,400})`|\*\*(?=\S)([^\n]{0,400}?\S)\*\*(?!\*)|(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{0,400}?[^\s*])\*(?![\p{L}\p{N}*])/gu;function Jf(e){let t=[],n=0;for(let r of e.matchAll(qf)){r.index>n&&t.push({text:e.slice(n,r.index),mark:`plain`});let[i,a,o,s]=r;a===void 0?o===void 0?t.push({text:s,mark:`emphasis`}):t.push({text:o,mark:`strong`}):t.push({text:a,mark:`code`}),n=r.index+i.length}return n<e.length&&t.push({text:e.slice(n),mark:`plain`}),t}function Yf({className:e,children:t}){return(0,Y.jsx)(`p`,{className:e,dir:`auto`,children:Jf(t).map(({text:e,mark:t},n)=>t===`strong`?(0,Y.jsx)(`strong`,{children:e},n):t===`emphasis`?(0,Y.jsx)(`em`,{children:e},n):t===`code`?(0,Y.jsx)(`code`,{children:e},n):e)})}var Xf=new Map,Zf=60;function Qf(){Xf.clear()}function $f(e,t){Xf.delete(e),Xf.set(e,t);let[n]=Xf.keys();Xf.size>Zf&&n!==void 0&&Xf.delete(n)}function ep(e,t){let n=t===null?``:e.toString()+JSON.stringify(t),[r,i]=(0,N.useState)({key:``,data:void 0,error:void 0,loading:!0}),[a,o]=(0,N.useState)(0),s=(0,N.useRef)(t);s.current=t,(0,N.useEffect)(()=>{if(n===``)return;let t=new AbortController;return i(e=>({key:n,data:e.key===n?e.data:Xf.get(n),error:void 0,loading:!0})),bf(e,s.current,t.signal).then(e=>{$f(n,e),t.signal.aborted||i({key:n,data:e,error:void 0,loading:!1})},e=>{t.signal.aborted||i(t=>({...t,error:e,loading:!1}))}),()=>t.abort()},[n,a,e]);let c=(0,N.useCallback)(()=>o(e=>e+1),[]);return{data:r.key===n?r.data:Xf.get(n),error:r.key===n?r.error:void 0,loading:r.loading||r.key!==n,again:c}}var tp={AccessGained:[`posting`,`pipeline`,`candidate`,`team`],AccessLost:[`posting`,`pipeline`,`candidate`,`team`],ApplicationReceived:[`pipeline`,`candidate`],ApplicationMoved:[`pipeline`],ApplicationRejected:[`pipeline`],ApplicationWithdrawn:[`pipeline`],ApplicationReopened:[`pipeline`,`openings`],ApplicationHired:[`pipeline`,`openings`],ApplicationTransferred:[`pipeline`],InterviewersAssigned:[`pipeline`],CommentAdded:[`notes`],DocumentAdded:[`notes`],CandidateAdded:[`candidate`],CandidateUpdated:[`candidate`],CandidateTagged:[`candidate`],PostingCreated:[`posting`,`plan`,`team`,`openings`],PostingUpdated:[`posting`,`plan`],PostingOpened:[`posting`],PostingHeld:[`posting`],PostingClosed:[`posting`,`openings`,`pipeline`],PostingReopened:[`posting`,`openings`],PostingConfidentialityChanged:[`posting`,`team`],OpeningAdded:[`openings`],OpeningCancelled:[`openings`],OpeningRestored:[`openings`],StageAdded:[`plan`],StageUpdated:[`plan`],StagesReordered:[`plan`],StageRemoved:[`plan`,`pipeline`],TeamMemberAdded:[`team`],TeamMemberRoleChanged:[`team`],TeamMemberRemoved:[`team`],UserAdded:[`people`],UserUpdated:[`people`],ServiceAccountAdded:[`machines`],ServiceAccountUpdated:[`machines`],ApiKeyCreated:[`keys`],ApiKeyRevoked:[`keys`],CompanyUpdated:[`company`],CatalogItemCreated:[`catalog`],CatalogItemUpdated:[`catalog`],CatalogItemArchived:[`catalog`]};function np(e,...t){let n=tp[e.__typename];return n===void 0||n.some(e=>t.includes(e))}var rp=8e3,ip=new Set,ap=new Set,op={status:`connecting`,lost:!1,caughtUp:null,noNetwork:!navigator.onLine,silent:!1},sp,cp=0,lp=!1,up,dp=0,fp=!1;addEventListener(`offline`,()=>pp({noNetwork:!0})),addEventListener(`online`,()=>pp({noNetwork:!1})),hf(e=>pp({silent:e}));function pp(e){op={...op,...e};for(let e of ap)e()}function mp(e){for(let t of ip)t(e)}function hp(e){if(clearTimeout(up),e===`offline`&&(lp||(cp=0,dp=uf.started,fp=uf.all().length>0),lp=!0),e!==`live`||!lp)return pp({status:e,lost:lp,caughtUp:null});lp=!1;let t=fp||uf.started>dp;pp({status:e,lost:!1,caughtUp:cp===0&&t?`own`:cp}),up=setTimeout(()=>pp({caughtUp:null}),rp)}function gp(e,t){return cp=0,lp=!1,sp=gf().follow({select:$d,onEvent:e=>{lp&&cp!==`everything`&&cp++,mp(e)},snapshot:async(t,n)=>{if(t===`START`)return e;let{cursor:r}=await gf().snapshot(Gd.toString(),{},{signal:n});return lp&&(cp=`everything`),mp(`everything`),r},onAccessLost:()=>mp(`everything`),onAccessGained:()=>mp(`everything`),onStatus:hp,onEnd:e=>t(e.code)}),()=>sp?.close()}function _p(){return(0,N.useSyncExternalStore)(e=>(ap.add(e),()=>ap.delete(e)),()=>op)}function vp(e,t,n=400){let r=(0,N.useRef)({concerns:e,act:t});r.current={concerns:e,act:t},(0,N.useEffect)(()=>{let e,t=t=>{e!==void 0||t!==`everything`&&!r.current.concerns(t)||(e=setTimeout(()=>{e=void 0,r.current.act()},n))};return ip.add(t),()=>{clearTimeout(e),ip.delete(t)}},[n])}var yp=(0,N.createContext)(null);function bp({who:e,start:t,onLeft:n,children:r}){let[i,a]=(0,N.useState)(!1),{data:o=t,again:s}=ep(Wd,i?{}:null);vp(e=>np(e,`people`,`company`,`team`),(0,N.useCallback)(()=>i?s():a(!0),[i,s]));let c=(0,N.useMemo)(()=>({id:e.user.id,name:o.viewer.name,email:e.user.email,role:o.viewer.role,sessionId:e.session.id,can:o.viewer.can,company:o.company,left:n}),[e,o,n]);return(0,Y.jsx)(yp,{value:c,children:r})}function xp(){let e=(0,N.useContext)(yp);if(!e)throw Error(`no viewer outside the app`);return e}var Sp=new Set,Cp=wp();function wp(){return{path:location.pathname.replace(/(.)\/+$/,`$1`),query:new URLSearchParams(location.search)}}function Tp(){Cp=wp();for(let e of Sp)e()}addEventListener(`popstate`,Tp);function Ep(e,t={}){e!==location.pathname+location.search&&(t.replace?history.replaceState(null,``,e):history.pushState(null,``,e),Tp())}function Dp(e,t={}){let n=new URLSearchParams(location.search);for(let[t,r]of Object.entries(e))r===null||r===``?n.delete(t):n.set(t,r);let r=n.toString();Ep(location.pathname+(r?`?${r}`:``),t)}function Op(){return(0,N.useSyncExternalStore)(e=>(Sp.add(e),()=>Sp.delete(e)),()=>Cp)}var kp=class extends Error{code;status;constructor(e,t,n){super(t),this.code=e,this.status=n}};async function Ap(e,t,n){let r={method:e,headers:{accept:`application/json`}};n!==void 0&&(r.body=JSON.stringify(n),r.headers={accept:`application/json`,"content-type":`application/json`});let i;try{i=await fetch(`/auth/${t}`,r)}catch{throw new kp(`OFFLINE`,Q.errors.offline,0)}let a=await i.json().catch(()=>({}));if(i.ok)return a;let{error:o}=a;throw new kp(o?.code??`INTERNAL`,o?.message??Q.errors.status(i.status),i.status)}var jp=()=>Ap(`GET`,`methods`),Mp=e=>Ap(`POST`,`demo`,{person:e}),Np=(e,t,n)=>Ap(`POST`,`sign-in`,{email:e,password:t,totp:n});async function Pp(){try{return await Ap(`GET`,`session`)}catch(e){if(e instanceof kp&&e.status===401)return null;throw e}}async function Fp(e=!1){let{redirect:t}=await Ap(`POST`,e?`sign-out-everywhere`:`sign-out`,{});return yf(),t??`/`}var Ip=`hirewire.theme`,Lp=new Set,Rp=zp();function zp(){try{let e=localStorage.getItem(Ip);return e===`light`||e===`dark`?e:`system`}catch{return`system`}}function Bp(){Rp===`system`?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=Rp}Bp();function Vp(e){Rp=e;try{localStorage.setItem(Ip,e)}catch{}Bp();for(let e of Lp)e()}function Hp(){return(0,N.useSyncExternalStore)(e=>(Lp.add(e),()=>Lp.delete(e)),()=>Rp)}var Up=new Set,Wp=!1;function Gp(e){Wp=e;for(let e of Up)e()}function Kp(){Gp(!0)}function qp(){let e=(0,N.useSyncExternalStore)(e=>(Up.add(e),()=>Up.delete(e)),()=>Wp);return(0,N.useEffect)(()=>{let e=e=>{e.key.toLowerCase()!==`k`||!(e.ctrlKey||e.metaKey)||e.altKey||e.shiftKey||(e.preventDefault(),Gp(!Wp))};return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[]),(0,Y.jsx)(uc,{open:e,onOpenChange:Gp,children:(0,Y.jsxs)(Ks,{children:[(0,Y.jsx)(vs,{className:`backdrop`}),(0,Y.jsx)(Ws,{className:`palette`,"aria-label":Q.palette.label,children:(0,Y.jsx)(Yp,{})})]})})}function Jp(e){let[t,n]=(0,N.useState)(e);return(0,N.useEffect)(()=>{let t=setTimeout(()=>n(e),120);return()=>clearTimeout(t)},[e]),t}function Yp(){let e=xp(),[t,n]=(0,N.useState)(``),[r,i]=(0,N.useState)(0),a=(0,N.useRef)(null),o=(0,N.useId)(),s=Jp(t.trim()),{data:c,loading:l}=ep(Kd,{search:s||null,candidates:s.length>1}),u=(0,N.useMemo)(()=>{let n=[],r=e=>e.toLowerCase().includes(t.trim().toLowerCase());for(let e of c?.postings.nodes??[])n.push({key:e.id,group:Q.palette.postings,label:e.title,detail:Oo([e.department?.name,Q.postingStatus[e.status]],` · `),icon:e.confidential?`lock`:`board`,act:()=>Ep(`/postings/${e.id}`)});for(let e of c?.candidates?.nodes??[])n.push({key:e.id,group:Q.palette.candidates,label:e.name,detail:e.headline??void 0,person:!0,act:()=>Dp({candidate:e.id,application:null})});let i=[],a=(e,t,n)=>i.push({key:e,group:Q.palette.actions,label:Q.palette.goTo(t),icon:n,act:()=>Ep(e)});a(`/postings`,Q.shell.postings,`briefcase`),a(`/candidates`,Q.shell.candidates,`people`),a(`/activity`,Q.shell.activity,`activity`),e.can.manageCompany&&a(`/settings`,Q.shell.settings,`gear`),a(`/account`,Q.shell.account,`person`),e.can.createPostings&&i.push({key:`new`,group:Q.palette.actions,label:Q.palette.newPosting,icon:`plus`,act:()=>Ep(`/postings/new`)});for(let e of[`light`,`dark`,`system`])i.push({key:e,group:Q.palette.actions,label:Q.palette.theme(Q.shell.themes[e]),icon:e===`light`?`sun`:e===`dark`?`moon`:`system`,act:()=>Vp(e)});return n.push(...i.filter(e=>r(e.label))),n},[c,t,e]),d=Math.min(r,u.length-1),f=e=>{e&&(Gp(!1),e.act())};return(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsxs)(`div`,{className:`palette-box`,children:[(0,Y.jsx)(rs,{name:`search`}),(0,Y.jsx)(`input`,{role:`combobox`,dir:`auto`,"aria-expanded":`true`,"aria-controls":`${o}-list`,"aria-activedescendant":u.length?`${o}-${d}`:void 0,"aria-label":Q.palette.label,placeholder:Q.palette.placeholder,autoComplete:`off`,spellCheck:!1,value:t,onChange:e=>{n(e.target.value),i(0)},onKeyDown:e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];if(t){e.preventDefault();let n=(d+t+u.length)%u.length;i(n),a.current?.querySelector(`[data-at="${n}"]`)?.scrollIntoView({block:`nearest`})}else e.key===`Enter`&&(e.preventDefault(),f(u[d]))}}),l&&(0,Y.jsx)(ss,{})]}),(0,Y.jsx)(`div`,{className:`palette-list`,role:`listbox`,id:`${o}-list`,"aria-label":Q.palette.label,ref:a,children:u.map((e,t)=>(0,Y.jsxs)(`div`,{role:`presentation`,children:[u[t-1]?.group!==e.group&&(0,Y.jsx)(`div`,{className:`menu-label`,role:`presentation`,children:e.group}),(0,Y.jsxs)(`div`,{role:`option`,id:`${o}-${t}`,"data-at":t,"aria-selected":t===d,className:`palette-row`,onPointerMove:()=>i(t),onClick:()=>f(e),children:[e.person?(0,Y.jsx)(Ff,{name:e.label}):(0,Y.jsx)(rs,{name:e.icon??`arrowRight`}),(0,Y.jsx)(`bdi`,{className:`palette-words`,children:e.label}),e.detail&&(0,Y.jsx)(`bdi`,{className:`palette-detail`,children:e.detail})]})]},e.key))}),u.length===0&&!l&&(0,Y.jsx)(`p`,{className:`palette-none`,children:Q.palette.nothing(t)}),(0,Y.jsx)(`p`,{className:`unseen`,role:`status`,children:Q.palette.results(u.length)})]})}function Xp({href:e,onClick:t,...n}){let r=n=>{t?.(n),n.defaultPrevented||n.button!==0||n.metaKey||n.ctrlKey||n.shiftKey||n.altKey||(n.preventDefault(),Ep(e))};return(0,Y.jsx)(`a`,{...n,href:e,onClick:r})}function Zp({children:e}){let t=xp(),n=Op(),r=[{href:`/postings`,label:Q.shell.postings,icon:`briefcase`},{href:`/candidates`,label:Q.shell.candidates,icon:`people`},{href:`/activity`,label:Q.shell.activity,icon:`activity`}];(t.can.manageCompany||t.can.readAudit)&&r.push({href:`/settings`,label:Q.shell.settings,icon:`gear`});let i=e=>n.path.startsWith(e)||e===`/postings`&&n.path===`/`;return(0,Y.jsxs)(`div`,{className:`shell`,children:[(0,Y.jsx)(`a`,{className:`skip`,href:`#main`,children:Q.shell.skip}),(0,Y.jsxs)(`nav`,{className:`rail`,"aria-label":Q.shell.navigation,children:[(0,Y.jsx)(Xp,{href:`/postings`,className:`rail-brand`,"aria-label":Q.product,children:(0,Y.jsx)(`img`,{src:`/icon.svg`,alt:``,width:28,height:28})}),(0,Y.jsxs)(`ul`,{children:[r.map(e=>(0,Y.jsx)(`li`,{children:(0,Y.jsxs)(Xp,{href:e.href,className:`rail-link`,"aria-current":i(e.href)?`page`:void 0,children:[(0,Y.jsx)(rs,{name:e.icon,size:20}),(0,Y.jsx)(`span`,{children:e.label})]})},e.href)),(0,Y.jsx)(`li`,{className:`rail-apart`,children:(0,Y.jsxs)(`a`,{href:`/explorer`,className:`rail-link`,children:[(0,Y.jsx)(rs,{name:`code`,size:20}),(0,Y.jsx)(`span`,{children:Q.shell.explorer})]})})]})]}),(0,Y.jsxs)(`header`,{className:`top`,children:[(0,Y.jsxs)(`span`,{className:`top-company`,children:[(0,Y.jsx)(`bdi`,{children:t.company.name}),t.company.demo&&(0,Y.jsx)(os,{text:Q.shell.demoWords,children:(0,Y.jsx)(`span`,{tabIndex:0,children:(0,Y.jsx)(Pf,{tone:`accent`,children:Q.shell.demo})})})]}),(0,Y.jsxs)(`button`,{type:`button`,className:`top-search`,"aria-keyshortcuts":`Control+K Meta+K`,onClick:Kp,children:[(0,Y.jsx)(rs,{name:`search`}),(0,Y.jsx)(`span`,{children:Q.shell.search}),(0,Y.jsx)(`kbd`,{"aria-hidden":`true`,children:/Mac|iP/.test(navigator.platform)?Q.shell.paletteMac:Q.shell.palette})]}),(0,Y.jsx)($p,{}),(0,Y.jsx)(tm,{})]}),(0,Y.jsxs)(`div`,{className:`middle`,children:[(0,Y.jsx)(em,{}),(0,Y.jsx)(`main`,{id:`main`,tabIndex:-1,children:e})]})]})}function Qp({status:e,caughtUp:t,lost:n,noNetwork:r,silent:i}){if(r)return{words:Q.connection.noNetwork,tone:`bad`};if(e===`offline`)return{words:Q.connection.offline,tone:`bad`};if(i)return{words:Q.connection.silent,tone:`bad`};if(n)return{words:Q.connection.catchingUp,tone:`warn`};if(t!==null)return{words:t===`everything`?Q.connection.reread:t===`own`?Q.connection.back:Q.connection.caughtUp(t),tone:`good`}}function $p(){let e=_p(),t=Qp(e),{status:n}=e,r=t?.tone===`bad`?t.words:{connecting:Q.connection.connecting,"catching-up":Q.connection.catchingUp,live:Q.connection.live,offline:Q.connection.offline}[n];return(0,Y.jsx)(os,{text:r,children:(0,Y.jsx)(`span`,{className:`standing ${t?.tone===`bad`?`offline`:n}`,role:`img`,"aria-label":`${Q.connection.label}: ${r}`,tabIndex:0})})}function em(){let e=Qp(_p());return(0,Y.jsx)(`div`,{role:`status`,"aria-live":`polite`,className:`banner-room`,children:e&&(0,Y.jsxs)(`div`,{className:`banner ${e.tone}`,children:[(0,Y.jsx)(rs,{name:e.tone===`bad`?`wifiOff`:e.tone===`warn`?`reopen`:`check`}),(0,Y.jsx)(`span`,{children:e.words})]})})}function tm(){let e=xp(),t=Hp(),[n,r]=(0,N.useState)(!1);return(0,N.useEffect)(()=>{n&&Fp().then(t=>{t===`/`?e.left():location.assign(t)},e=>{r(!1),Gf(wf(e),{tone:`bad`})})},[n,e]),(0,Y.jsxs)(iu,{align:`end`,trigger:(0,Y.jsxs)(`button`,{type:`button`,className:`account`,children:[(0,Y.jsx)(Ff,{name:e.name,size:32}),(0,Y.jsx)(`span`,{className:`unseen`,children:Q.shell.accountOf(e.name)})]}),children:[(0,Y.jsxs)(`div`,{className:`account-who`,children:[(0,Y.jsx)(Ff,{name:e.name,size:32}),(0,Y.jsxs)(`div`,{children:[(0,Y.jsx)(`strong`,{children:(0,Y.jsx)(`bdi`,{children:e.name})}),(0,Y.jsx)(`bdi`,{children:e.email}),(0,Y.jsx)(`span`,{children:Q.roles[e.role]??e.role})]})]}),(0,Y.jsx)(lu,{}),(0,Y.jsx)(au,{icon:`person`,onSelect:()=>Ep(`/account`),children:Q.shell.yourAccount}),(0,Y.jsx)(lu,{}),(0,Y.jsx)(cu,{label:Q.shell.theme,children:(0,Y.jsx)(ou,{label:Q.shell.theme,value:t,onChange:Vp,choices:[`system`,`light`,`dark`].map(e=>({value:e,label:Q.shell.themes[e]}))})}),(0,Y.jsx)(lu,{}),(0,Y.jsx)(au,{icon:`signOut`,disabled:n,onSelect:()=>r(!0),children:Q.shell.signOut})]})}function nm({title:e,back:t,children:n,sub:r}){return(0,Y.jsxs)(`div`,{className:`page-head`,children:[t&&(0,Y.jsx)(as,{icon:`back`,label:t.label,onClick:()=>Ep(t.href)}),(0,Y.jsxs)(`div`,{className:`page-title`,children:[(0,Y.jsx)(`h1`,{children:(0,Y.jsx)(`bdi`,{children:e})}),r&&(0,Y.jsx)(`div`,{className:`page-sub`,children:r})]}),n&&(0,Y.jsx)(`div`,{className:`page-actions`,children:n})]})}export{Ed as $,Q as $t,Bf as A,cu as At,mf as B,as as Bt,Kf as C,Wd as Ct,Lf as D,iu as Dt,Pf as E,nu as Et,yf as F,ds as Ft,Jd as G,es as Gt,uf as H,os as Ht,gf as I,hs as It,Md as J,Wo as Jt,md as K,Yo as Kt,xf as L,ps as Lt,Nf as M,lu as Mt,_f as N,ms as Nt,Rf as O,su as Ot,wf as P,ls as Pt,gd as Q,Jo as Qt,bf as R,fs as Rt,Yf as S,xd as St,Ff as T,tu as Tt,ef as U,rs as Ut,cf as V,ss as Vt,qd as W,ts as Wt,wd as X,qo as Xt,Cd as Y,Go as Yt,_d as Z,Ko as Zt,gp as _,Id as _t,kp as a,Sd as at,Qf as b,Rd as bt,jp as c,Hd as ct,Fp as d,Fd as dt,Eo as en,Od as et,Ep as f,Bd as ft,xp as g,Nd as gt,bp as h,hd as ht,qp as i,yd as it,zf as j,au as jt,If as k,ou as kt,Pp as l,Ud as lt,Op as m,bd as mt,nm as n,Va as nn,kd as nt,Ap as o,vd as ot,Dp as p,Vd as pt,pd as q,Xo as qt,Zp as r,Rt as rn,Dd as rt,Mp as s,jd as st,Xp as t,Oo as tn,Td as tt,Np as u,Ad as ut,vp as v,Ld as vt,Gf as w,zu as wt,ep as x,zd as xt,np as y,Pd as yt,Cf as z,is as zt};