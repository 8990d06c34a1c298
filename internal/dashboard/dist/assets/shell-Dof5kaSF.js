import{r as e,t}from"./rolldown-runtime-XKyaHtl9.js";import{i as n,r,t as i}from"./react-C1iE8mnY.js";import{A as a,C as o,D as s,E as c,O as l,S as u,T as d,_ as f,a as p,c as m,d as h,f as g,g as _,h as v,i as y,j as b,k as x,l as S,m as C,n as w,o as T,p as E,s as D,v as O,w as ee}from"./floating-ui.react-dom-kDRLzit_.js";import{n as k}from"./client-B3CG-CdH.js";var A=e(n(),1),j={};function M(e,t){let n=A.useRef(j);return n.current===j&&(n.current=e(t)),n}var N=e(r(),1),P=[],F=void 0;function I(){return F}function te(e){P.push(e)}function L(e){let t=(t,n)=>{let r=M(ne).current,i;try{F=r;for(let e of P)e.before(r);i=e(t,n);for(let e of P)e.after(r);r.didInitialize=!0}finally{F=void 0}return i};return t.displayName=e.displayName||e.name,t}function R(e){return A.forwardRef(L(e))}function ne(){return{didInitialize:!1}}function z(){}var re=Object.freeze([]),B=Object.freeze({}),V=typeof document<`u`?A.useLayoutEffect:()=>{};function ie(e,t){return function(n,...r){let i=new URL(e);return i.searchParams.set(`code`,n.toString()),r.forEach(e=>i.searchParams.append(`args[]`,e)),`${t} error #${n}; visit ${i} for the full message.`}}var ae=ie(`https://base-ui.com/production-error`,`Base UI`),oe=A.createContext(void 0);function H(e){let t=A.useContext(oe);if(t===void 0&&!e)throw Error(ae(72));return t}function se(e){A.useEffect(e,re)}var U=0,ce=class e{static create(){return new e}currentId=U;start(e,t){this.clear(),this.currentId=setTimeout(()=>{this.currentId=U,t()},e)}isStarted(){return this.currentId!==U}clear=()=>{this.currentId!==U&&(clearTimeout(this.currentId),this.currentId=U)};disposeEffect=()=>this.clear};function le(){let e=M(ce.create).current;return se(e.disposeEffect),e}function ue(){return typeof navigator>`u`?{userAgent:``,platform:``,maxTouchPoints:0}:{userAgent:navigator.userAgent,platform:navigator.platform??``,maxTouchPoints:navigator.maxTouchPoints??0}}var{userAgent:de,platform:fe,maxTouchPoints:pe}=ue(),me=de.toLowerCase(),he=fe.toLowerCase(),ge=/^i(os$|p)/.test(he)||he===`macintel`&&pe>1,_e=`android`,ve=he===_e||me.includes(_e),ye=!ge&&he.startsWith(`mac`);he.startsWith(`win`),!ve&&/^(linux|chrome os)/.test(he);var be=ye||ge,xe=typeof CSS<`u`&&!!CSS.supports?.(`-webkit-backdrop-filter:none`);!xe&&me.includes(`firefox`),!xe&&me.includes(`chrom`);var Se=be,Ce=/jsdom|happydom/.test(me);function we(e){e.preventDefault(),e.stopPropagation()}function Te(e){return`nativeEvent`in e}function Ee(e){return e.pointerType===``&&e.isTrusted?!0:ve&&e.pointerType?e.type===`click`&&e.buttons===1:e.detail===0&&!e.pointerType}function De(e){return Ce?!1:!ve&&e.width===0&&e.height===0||e.type===`pointerdown`&&e.width===1&&e.height===1&&e.pressure===0&&e.detail===0&&e.pointerType===`mouse`&&(ve||e.buttons===0)||e.width<1&&e.height<1&&e.pressure===0&&e.detail===0&&e.pointerType===`touch`}function Oe(e,t){let n=[`mouse`,`pen`];return t||n.push(``,void 0),n.includes(e)}function ke(e){let t=e.type;return t===`click`||t===`mousedown`||t===`keydown`||t===`keyup`}function Ae(e){let t=e.activeElement;for(;t?.shadowRoot?.activeElement!=null;)t=t.shadowRoot.activeElement;return t}function W(e,t){if(!e||!t)return!1;let n=t.getRootNode?.();if(e.contains(t))return!0;if(n&&b(n)){let n=t;for(;n;){if(e===n)return!0;n=n.parentNode||n.host}}return!1}function je(e,t){let n=e;for(;n;){if(c(n)&&n.matches(t))return n;n=n.assignedSlot??n.parentNode??(b(n)?n.host:null)}return null}function Me(e){return`composedPath`in e?e.composedPath()[0]??e.target:e.target}var Ne=`data-base-ui-focusable`,Pe=`input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])`,Fe=`ArrowLeft`,Ie=`ArrowRight`,Le=`ArrowUp`,Re=`ArrowDown`,ze=`data-starting-style`,Be=`data-ending-style`,Ve={[ze]:``},He={[Be]:``},Ue={transitionStatus(e){return e===`starting`?Ve:e===`ending`?He:null}},We=`data-open`,Ge=`data-closed`,Ke=`data-anchor-hidden`,qe=`data-popup-open`,Je=`data-pressed`,Ye={[qe]:``},Xe={[qe]:``,[Je]:``},Ze={[We]:``},Qe={[Ge]:``},$e={[Ke]:``},et={open(e){return e?Ye:null}},tt={open(e){return e?Xe:null}},nt={open(e){return e?Ze:Qe},anchorHidden(e){return e?$e:null}},rt={...nt,...Ue},it=`data-trigger-disabled`;function at(e,t){if(!c(e))return!1;let n=e;if(t.hasElement(n))return!n.hasAttribute(it);for(let[,e]of t.entries())if(W(e,n))return!e.hasAttribute(it);return!1}function ot(e,t){if(t==null)return!1;if(`composedPath`in e)return e.composedPath().includes(t);let n=e;return n.target!=null&&t.contains(n.target)}function st(e){return e.matches(`html,body`)}function ct(e){return s(e)&&e.matches(`input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])`)}function lt(e){return je(e,`button,a[href],[role="button"],select,[tabindex]:not([tabindex="-1"]),${Pe}`)!=null}function ut(e){return e?e.getAttribute(`role`)===`combobox`&&ct(e):!1}function dt(e){if(!e||Ce)return!0;try{return e.matches(`:focus-visible`)}catch{return!0}}function ft(e){return e?e.hasAttribute(`data-base-ui-focusable`)?e:e.querySelector(`[data-base-ui-focusable]`)||e:null}function pt(e,t){return t!=null&&!Oe(t)?0:typeof e==`function`?e():e}function mt(e,t,n){let r=pt(e,n);return typeof r==`number`?r:r?.[t]}function ht(e){return typeof e==`function`?e():e}function gt(e,t){return t||e===`click`||e===`mousedown`}function _t(e){return e?.includes(`mouse`)&&e!==`mousedown`}function G(e,t,n,r){let i=!1,a=!1,o=r??B;return{reason:e,event:t??new Event(`base-ui`),cancel(){i=!0},allowPropagation(){a=!0},get isCanceled(){return i},get isPropagationAllowed(){return a},trigger:n,...o}}function vt(e,t,n){let r=n??B;return{reason:e,event:t??new Event(`base-ui`),...r}}var yt=`none`,bt=`trigger-press`,xt=`trigger-hover`,St=`trigger-focus`,Ct=`outside-press`,wt=`item-press`,Tt=`close-press`,Et=`focus-out`,Dt=`escape-key`,Ot=`list-navigation`,kt=`keyboard`,At=`pointer`,jt=`cancel-open`,Mt=`sibling-open`,Nt=`disabled`,Pt=`missing`,Ft=`initial`,It=`imperative-action`,K=i(),Lt=A.createContext({hasProvider:!1,timeoutMs:0,delayRef:{current:0},initialDelayRef:{current:0},timeout:new ce,currentIdRef:{current:null},currentContextRef:{current:null}});function Rt(e,t){e.current=t.current}function zt(e){let{children:t,delay:n,timeoutMs:r=0}=e,i=A.useRef(n),a=A.useRef(n),o=A.useRef(null),s=A.useRef(null),c=le();return V(()=>{a.current=n,o.current?i.current={open:mt(i.current,`open`),close:mt(n,`close`)}:i.current=n},[n,o,i,a]),(0,K.jsx)(Lt.Provider,{value:A.useMemo(()=>({hasProvider:!0,delayRef:i,initialDelayRef:a,currentIdRef:o,timeoutMs:r,currentContextRef:s,timeout:c}),[r,c]),children:t})}function Bt(e,t={open:!1}){let{open:n}=t,r=e.useState(`floatingId`),{currentIdRef:i,delayRef:a,timeoutMs:o,initialDelayRef:s,currentContextRef:c,hasProvider:l,timeout:u}=A.useContext(Lt),[d,f]=A.useState(!1),p=A.useRef(n);return V(()=>{p.current=n},[n]),V(()=>{function t(){c.current?.setIsInstantPhase(!1),i.current=null,c.current=null,a.current=s.current,u.clear()}if(i.current&&!n&&i.current===r){if(f(!1),o){let n=r;return u.start(o,()=>{e.select(`open`)||i.current&&i.current!==n||t()}),()=>{(p.current||i.current!==n)&&u.clear()}}t()}},[n,r,i,a,o,s,c,u,e]),V(()=>{if(!n)return;let t=c.current,o=i.current;u.clear(),c.current={onOpenChange:e.setOpen,setIsInstantPhase:f},i.current=r,a.current={open:0,close:mt(s.current,`close`)},o!==null&&o!==r?(f(!0),t?.setIsInstantPhase(!0),t?.onOpenChange(!1,G(yt))):(f(!1),t?.setIsInstantPhase(!1))},[n,r,e,i,a,s,c,u]),V(()=>()=>{if(i.current===r){if(c.current=null,!p.current)return;i.current=null,Rt(a,s),u.clear()}},[c,i,a,r,s,u]),A.useMemo(()=>({activeIdRef:i,hasProvider:l,delayRef:a,isInstantPhase:d}),[i,l,a,d])}function q(e,t,n,r){return e.addEventListener(t,n,r),()=>{e.removeEventListener(t,n,r)}}function Vt(...e){return()=>{for(let t=0;t<e.length;t+=1){let n=e[t];n&&n()}}}function Ht(e,t,n,r){let i=M(Wt).current;return Gt(i,e,t,n,r)&&qt(i,[e,t,n,r]),i.callback}function Ut(e){let t=M(Wt).current;return Kt(t,e)&&qt(t,e),t.callback}function Wt(){return{callback:null,cleanup:null,refs:[]}}function Gt(e,t,n,r,i){return e.refs[0]!==t||e.refs[1]!==n||e.refs[2]!==r||e.refs[3]!==i}function Kt(e,t){return e.refs.length!==t.length||e.refs.some((e,n)=>e!==t[n])}function qt(e,t){e.refs=t,e.callback=t.every(e=>e==null)?null:n=>{if(e.cleanup&&=(e.cleanup(),null),n!=null){let r=Array(t.length).fill(null);for(let e=0;e<t.length;e+=1){let i=t[e];if(i!=null)switch(typeof i){case`function`:{let t=i(n);typeof t==`function`&&(r[e]=t);break}case`object`:i.current=n}}e.cleanup=()=>{for(let e=0;e<t.length;e+=1){let n=t[e];if(n!=null)switch(typeof n){case`function`:{let t=r[e];typeof t==`function`?t():n(null);break}case`object`:n.current=null}}}}}}function Jt(e){let t=M(Yt,e).current;return t.next=e,V(t.effect),t}function Yt(e){let t={current:e,next:e,effect:()=>{t.current=t.next}};return t}var Xt={...A},Zt=Xt.useInsertionEffect,Qt=Zt&&Zt!==Xt.useLayoutEffect?Zt:e=>e();function J(e){let t=M($t).current;return t.next=e,Qt(t.effect),t.trampoline}function $t(){let e={next:void 0,callback:en,trampoline:(...t)=>e.callback?.(...t),effect:()=>{e.callback=e.next}};return e}function en(){}var tn=null;globalThis.requestAnimationFrame;var nn=new class{callbacks=[];callbacksCount=0;nextId=1;startId=1;isScheduled=!1;tick=e=>{this.isScheduled=!1;let t=this.callbacks,n=this.callbacksCount;if(this.callbacks=[],this.callbacksCount=0,this.startId=this.nextId,n>0)for(let n=0;n<t.length;n+=1)t[n]?.(e)};request(e){let t=this.nextId;return this.nextId+=1,this.callbacks.push(e),this.callbacksCount+=1,this.isScheduled||=(requestAnimationFrame(this.tick),!0),t}cancel(e){let t=e-this.startId;t<0||t>=this.callbacks.length||this.callbacks[t]!==null&&(this.callbacks[t]=null,--this.callbacksCount)}},rn=class e{static create(){return new e}static request(e){return nn.request(e)}static cancel(e){return nn.cancel(e)}currentId=tn;request(e){this.cancel(),this.currentId=nn.request(()=>{this.currentId=tn,e()})}cancel=()=>{this.currentId!==tn&&(nn.cancel(this.currentId),this.currentId=tn)};disposeEffect=()=>this.cancel};function an(){let e=M(rn.create).current;return se(e.disposeEffect),e}function Y(e){return e?.ownerDocument||document}var on={clipPath:`inset(50%)`,overflow:`hidden`,whiteSpace:`nowrap`,border:0,padding:0,width:1,height:1,margin:-1},sn={...on,position:`fixed`,margin:0,top:0,left:0};({...on});var cn=A.forwardRef(function(e,t){let[n,r]=A.useState();V(()=>{Se&&xe&&r(`button`)},[]);let i={tabIndex:0,role:n};return(0,K.jsx)(`span`,{...e,ref:t,style:sn,"aria-hidden":!n||void 0,...i,"data-base-ui-focus-guard":``})});function ln(e,t){return t<0||t>=e.length}function un(e,t){return pn(e.current,{disabledIndices:t})}function dn(e,t){return pn(e.current,{decrement:!0,startingIndex:e.current.length,disabledIndices:t})}function fn(e,t,n){let{decrement:r,loopFocus:i,allowEscape:a,disabledIndices:o,minIndex:s,maxIndex:c}=n,l=()=>pn(e,{startingIndex:t,decrement:r,disabledIndices:o}),u,d=!1;if(!i)u=r?Math.max(s,l()):Math.min(c,l());else if(r?t<=s:t>=c){let n=r?-1:e.length;a&&t!==n?u=-1:(u=r?c:s,d=!0)}else u=l();return{index:ln(e,u)?-1:u,wrapped:d}}function pn(e,{startingIndex:t=-1,decrement:n=!1,disabledIndices:r,amount:i=1}={}){let a=t;do a+=n?-i:i;while(a>=0&&a<=e.length-1&&mn(e,a,r));return a}function mn(e,t,n){if(typeof n==`function`?n(t):n?.includes(t)??!1)return!0;let r=e[t];return r?!gn(r)||r.matches(`:disabled`)?!0:!n&&(r.hasAttribute(`disabled`)||r.getAttribute(`aria-disabled`)===`true`):!1}function hn(e){return e.visibility===`hidden`||e.visibility===`collapse`}function gn(e,t=e?u(e):null){return!e||!e.isConnected||!t||hn(t)?!1:typeof e.checkVisibility==`function`?e.checkVisibility():t.display!==`none`&&t.display!==`contents`}var _n=`a[href],button,input,select,textarea,summary,details,iframe,object,embed,[tabindex],[contenteditable]:not([contenteditable="false"]),audio[controls],video[controls]`;function vn(e){let t=e.assignedSlot;if(t)return t;if(e.parentElement)return e.parentElement;let n=e.getRootNode();return b(n)?n.host:null}function yn(e){for(let t of Array.from(e.children))if(o(t)===`summary`)return t;return null}function bn(e,t){let n=yn(t);return!!n&&(e===n||W(n,e))}function xn(e){let t=e?o(e):``;return e!=null&&e.matches(_n)&&(t!==`summary`||e.parentElement!=null&&o(e.parentElement)===`details`&&yn(e.parentElement)===e)&&(t!==`details`||yn(e)==null)&&(t!==`input`||e.type!==`hidden`)}function Sn(e){if(!xn(e)||!e.isConnected||e.matches(`:disabled`))return!1;for(let t=e;t;t=vn(t)){let n=t!==e,r=o(t)===`slot`;if(t.hasAttribute(`inert`)||n&&o(t)===`details`&&!t.open&&!bn(e,t)||t.hasAttribute(`hidden`)||!r&&!Cn(t,n))return!1}return!0}function Cn(e,t){let n=u(e);return t?n.display!==`none`:gn(e,n)}function wn(e){let t=e.tabIndex;if(t<0){let t=o(e);if(t===`details`||t===`audio`||t===`video`||s(e)&&e.isContentEditable)return 0}return t}function Tn(e){if(o(e)!==`input`)return null;let t=e;return t.type===`radio`&&t.name!==``?t:null}function En(e,t){let n=Tn(e);if(!n)return!0;let r=t.find(e=>{let t=Tn(e);return t?.name===n.name&&t.form===n.form&&t.checked});return r?r===n:t.find(e=>{let t=Tn(e);return t?.name===n.name&&t.form===n.form})===n}function Dn(e){if(s(e)&&o(e)===`slot`){let t=e.assignedElements({flatten:!0});if(t.length>0)return t}return s(e)&&e.shadowRoot?Array.from(e.shadowRoot.children):Array.from(e.children)}function On(e,t){Dn(e).forEach(e=>{xn(e)&&t.push(e),On(e,t)})}function kn(e,t,n){Dn(e).forEach(e=>{s(e)&&e.matches(t)&&n.push(e),kn(e,t,n)})}function An(e){return Sn(e)&&wn(e)>=0}function jn(e){let t=[];return On(e,t),t.filter(Sn)}function Mn(e){let t=jn(e);return t.filter(e=>wn(e)>=0&&En(e,t))}function Nn(e,t){let n=Mn(e),r=n.length;if(r===0)return;let i=Ae(Y(e)),a=n.indexOf(i);return n[a===-1?t===1?0:r-1:a+t]}function Pn(e){return Nn(Y(e).body,1)||e}function Fn(e){return Nn(Y(e).body,-1)||e}function In(e,t,n){if(!e)return null;let r=[];On(Y(e).body,r);let i=r.indexOf(e);if(i===-1)return null;let a=r.filter(Sn);for(let e=1;e<r.length;e+=1){let o=r[(i+t*e+r.length)%r.length];if(!W(n,o)&&An(o)&&En(o,a))return o}return r[i]}function Ln(e,t){let n=t||e.currentTarget,r=e.relatedTarget;return!r||!W(n,r)}function Rn(e){Mn(e).forEach(e=>{e.dataset.tabindex=e.getAttribute(`tabindex`)||``,e.setAttribute(`tabindex`,`-1`)})}function zn(e){let t=[];kn(e,`[data-tabindex]`,t),t.forEach(e=>{let t=e.dataset.tabindex;delete e.dataset.tabindex,t?e.setAttribute(`tabindex`,t):e.removeAttribute(`tabindex`)})}function Bn(e,t,n=!0){return e.filter(e=>e.parentId===t).flatMap(t=>[...!n||t.context?.open?[t]:[],...Bn(e,t.id,n)])}function Vn(e,t){let n=[],r=e.find(e=>e.id===t)?.parentId;for(;r;){let t=e.find(e=>e.id===r);r=t?.parentId,t&&(n=n.concat(t))}return n}function Hn(e){return`data-base-ui-${e}`}var Un=0;function Wn(e,t={}){let{preventScroll:n=!1,sync:r=!1,shouldFocus:i}=t;cancelAnimationFrame(Un);function a(){(!i||i())&&e?.focus({preventScroll:n})}if(r)return a(),z;let o=requestAnimationFrame(a);return Un=o,()=>{Un===o&&(cancelAnimationFrame(o),Un=0)}}var Gn=`data-base-ui-inert`,Kn=new WeakMap,qn=new WeakSet,Jn=new WeakMap,Yn=0;function Xn(e){return e?b(e)?e.host:Xn(e.parentNode):null}var Zn=(e,t)=>t.map(t=>{if(e.contains(t))return t;let n=Xn(t);return e.contains(n)?n:null}).filter(e=>e!=null),Qn=e=>{let t=new Set;return e.forEach(e=>{let n=e;for(;n&&!t.has(n);)t.add(n),n=n.parentNode}),t},$n=(e,t,n)=>{let r=[],i=e=>{e&&!n.has(e)&&Array.from(e.children).forEach(e=>{o(e)!==`script`&&(t.has(e)?i(e):r.push(e))})};return i(e),r};function er(e,t,n,{mark:r=!0}){let i=Zn(t,e),a=r?$n(t,Qn(i),new Set(i)):[],o=[],s=[];if(n){let e=Zn(t,Array.from(t.querySelectorAll(`[aria-live]`))),n=i.concat(e);$n(t,Qn(n),new Set(n)).forEach(e=>{let t=e.getAttribute(`aria-hidden`),n=t!==null&&t!==`false`,r=(Kn.get(e)||0)+1;Kn.set(e,r),o.push(e),r===1&&n&&qn.add(e),n||e.setAttribute(`aria-hidden`,`true`)})}return r&&a.forEach(e=>{let t=(Jn.get(e)||0)+1;Jn.set(e,t),s.push(e),t===1&&e.setAttribute(Gn,``)}),Yn+=1,()=>{o.forEach(e=>{let t=(Kn.get(e)||0)-1;Kn.set(e,t),t||(qn.has(e)||e.removeAttribute(`aria-hidden`),qn.delete(e))}),r&&s.forEach(e=>{let t=(Jn.get(e)||0)-1;Jn.set(e,t),t||e.removeAttribute(Gn)}),--Yn,Yn||(Kn=new WeakMap,qn=new WeakSet,Jn=new WeakMap)}}function tr(e,t={}){let{ariaHidden:n=!1,mark:r=!0}=t,i=Y(e[0]).body;return er(e,i,n,{mark:r})}function nr(){let[,e]=A.useState({});return A.useCallback(()=>{e({})},[])}var rr=0;function ir(e,t=`mui`){let n=A.useRef(void 0),r=nr(),i=e??n.current;return A.useEffect(()=>{n.current??(rr+=1,n.current=`${t}-${rr}`,e??r())},[e,t,r]),i}var ar=Xt.useId;function or(e,t){if(ar!==void 0){let n=ar();return e??(t?`${t}-${n}`:n)}return ir(e,t)}var sr=19;function cr(e){return sr>=e}function lr(e){if(!A.isValidElement(e))return null;let t=e,n=t.props;return(cr(19)?n?.ref:t.ref)??null}function ur(e,t){if(e&&!t)return e;if(!e&&t)return t;if(e||t)return{...e,...t}}function dr(e,t){let n={};for(let r in e){let i=e[r];if(t?.hasOwnProperty(r)){let e=t[r](i);e!=null&&Object.assign(n,e)}else i===!0?n[`data-${r.toLowerCase()}`]=``:i&&(n[`data-${r.toLowerCase()}`]=i.toString())}return n}function fr(e,t){return typeof e==`function`?e(t):e}function pr(e,t){return typeof e==`function`?e(t):e}var mr={};function hr(e,t,n,r,i){if(!n&&!r&&!i&&!e)return _r(t);let a=_r(e);return t&&(a=vr(a,t)),n&&(a=vr(a,n)),r&&(a=vr(a,r)),i&&(a=vr(a,i)),a}function gr(e){if(e.length===0)return mr;if(e.length===1)return _r(e[0]);let t=_r(e[0]);for(let n=1;n<e.length;n+=1)t=vr(t,e[n]);return t}function _r(e){return Sr(e)?{...e(mr)}:yr(e)}function vr(e,t){return Sr(t)?t(e):br(e,t)}function yr(e){let t={...e};for(let e in t){let n=t[e];xr(e,n)&&(t[e]=wr(n))}return t}function br(e,t){if(!t)return e;for(let n in t){let r=t[n];switch(n){case`style`:e[n]=ur(e.style,r);break;case`className`:e[n]=Er(e.className,r);break;default:e[n]=xr(n,r)?Cr(e[n],r):r}}return e}function xr(e,t){let n=e.charCodeAt(0),r=e.charCodeAt(1),i=e.charCodeAt(2);return n===111&&r===110&&i>=65&&i<=90&&(typeof t==`function`||t===void 0)}function Sr(e){return typeof e==`function`}function Cr(e,t){return t?e?(...n)=>{let r=n[0];if(Dr(r)){let i=r;Tr(i);let a=t(...n);return i.baseUIHandlerPrevented||e?.(...n),a}let i=t(...n);return e?.(...n),i}:wr(t):e}function wr(e){return e&&((...t)=>{let n=t[0];return Dr(n)&&Tr(n),e(...t)})}function Tr(e){return e.preventBaseUIHandler=()=>{e.baseUIHandlerPrevented=!0},e}function Er(e,t){return t?e?t+` `+e:t:e}function Dr(e){return typeof e==`object`&&!!e&&`nativeEvent`in e}function Or(e,t,n={}){let r=t.render;n.enabled!==!1&&(r=Mr(r));let i=kr(t,n,r);if(n.enabled===!1)return null;let a=n.state??B;return Nr(e,r,i,a)}function kr(e,t,n){let{className:r,style:i}=e,{state:a=B,ref:o,props:s,stateAttributesMapping:c,enabled:l=!0}=t,u=l?fr(r,a):void 0,d=l?pr(i,a):void 0,f=l?dr(a,c):B,p=l&&s?Ar(s):void 0,m=l?ur(f,p)??{}:B;return typeof document<`u`&&(l?m.ref=Array.isArray(o)?Ut([m.ref,lr(n),...o]):Ht(m.ref,lr(n),o):Ht(null,null)),l?(u!==void 0&&(m.className=Er(m.className,u)),d!==void 0&&(m.style=ur(m.style,d)),m):B}function Ar(e){return Array.isArray(e)?gr(e):hr(void 0,e)}var jr=Symbol.for(`react.lazy`);function Mr(e){if(e?.$$typeof!==jr)return e;let t=A.Children.toArray(e)[0];return A.isValidElement(t)?t:e}function Nr(e,t,n,r){if(t){if(typeof t==`function`)return t(n,r);let e=hr(n,t.props);return e.ref=n.ref,A.cloneElement(t,e)}return Pr(e,n)}function Pr(e,t){return e===`button`?(0,A.createElement)(`button`,{type:`button`,...t,key:t.key}):e===`img`?(0,A.createElement)(`img`,{alt:``,...t,key:t.key}):A.createElement(e,t)}var Fr={style:{transition:`none`}},Ir={fallbackAxisSide:`none`},Lr={fallbackAxisSide:`end`},Rr={clipPath:`inset(50%)`,position:`fixed`,top:0,left:0},zr=A.createContext(null),Br=()=>A.useContext(zr),Vr=Hn(`portal`);function Hr(e={}){let{ref:t,container:n,componentProps:r=B,elementProps:i}=e,a=or(),o=Br()?.portalNode,[s,c]=A.useState(null),[l,u]=A.useState(null),d=J(e=>{e!==null&&u(e)}),f=A.useRef(null);V(()=>{if(n===null){f.current&&(f.current=null,u(null),c(null));return}let e=(n&&(x(n)?n:n.current))??o??document.body;e==null?f.current&&(f.current=null,u(null),c(null)):f.current!==e&&(f.current=e,u(null),c(e))},[n,o]);let p=Or(`div`,r,{ref:[t,d],props:[{id:a,[Vr]:``},i]}),m=s&&p?N.createPortal(p,s):null;return{node:l,nodeId:A.isValidElement(p)?p.props.id:void 0,subtree:m}}var Ur=A.forwardRef(function(e,t){let{render:n,className:r,style:i,children:a,container:o,portalOwnerRole:s,...c}=e,{node:l,nodeId:u,subtree:d}=Hr({container:o,ref:t,componentProps:e,elementProps:c}),f=A.useRef(null),p=A.useRef(null),m=A.useRef(null),h=A.useRef(null),[g,_]=A.useState(null),v=A.useRef(!1),y=g?.modal,b=g?.open,x=!!g&&!g.modal&&g.open&&!!l;A.useEffect(()=>{if(!l||y)return;function e(e){l&&e.relatedTarget&&Ln(e)&&(e.type===`focusin`?v.current&&=(zn(l),!1):(Rn(l),v.current=!0))}return Vt(q(l,`focusin`,e,!0),q(l,`focusout`,e,!0))},[l,y]),V(()=>{l&&b===!0&&v.current&&(zn(l),v.current=!1)},[b,l]);let S=A.useMemo(()=>({beforeOutsideRef:f,afterOutsideRef:p,beforeInsideRef:m,afterInsideRef:h,portalNode:l,setFocusManagerState:_}),[l]);return(0,K.jsxs)(A.Fragment,{children:[d,(0,K.jsxs)(zr.Provider,{value:S,children:[x&&l&&(0,K.jsx)(cn,{"data-type":`outside`,ref:f,onFocus:e=>{Ln(e,l)?m.current?.focus():Fn(g?g.domReference:null)?.focus()}}),x&&l&&(0,K.jsx)(`span`,{role:s,"aria-owns":u,style:Rr}),l&&N.createPortal(a,l),x&&l&&(0,K.jsx)(cn,{"data-type":`outside`,ref:p,onFocus:e=>{Ln(e,l)?h.current?.focus():(Pn(g?g.domReference:null)?.focus(),g?.closeOnFocusOut&&g?.onOpenChange(!1,G(`focus-out`,e.nativeEvent)))}})]})]})});function Wr(){let e=new Map;return{emit(t,n){e.get(t)?.forEach(e=>e(n))},on(t,n){e.has(t)||e.set(t,new Set),e.get(t).add(n)},off(t,n){e.get(t)?.delete(n)}}}var Gr=class{nodesRef={current:[]};events=Wr();addNode(e){this.nodesRef.current.push(e)}removeNode(e){let t=this.nodesRef.current.findIndex(t=>t===e);t!==-1&&this.nodesRef.current.splice(t,1)}},Kr=A.createContext(null),qr=A.createContext(null),Jr=()=>A.useContext(Kr)?.id||null,Yr=e=>{let t=A.useContext(qr);return e??t};function Xr(e){let t=or(),n=Yr(e),r=Jr();return V(()=>{if(!t)return;let e={id:t,parentId:r};return n?.addNode(e),()=>{n?.removeNode(e)}},[n,t,r]),t}function Zr(e){let{children:t,id:n}=e,r=Jr();return(0,K.jsx)(Kr.Provider,{value:A.useMemo(()=>({id:n,parentId:r}),[n,r]),children:t})}function Qr(e){let{children:t,externalTree:n}=e,r=M(()=>n??new Gr).current;return(0,K.jsx)(qr.Provider,{value:r,children:t})}function $r(e){return e==null?e:`current`in e?e.current:e}function ei(e,t){let n=d(Me(e));return e instanceof n.KeyboardEvent?`keyboard`:e instanceof n.FocusEvent?t||`keyboard`:`pointerType`in e?e.pointerType||(Ee(e)?`keyboard`:t||`mouse`):`touches`in e?`touch`:e instanceof n.MouseEvent?t||(e.detail===0?`keyboard`:`mouse`):``}var ti=20,ni=[];function ri(){ni=ni.filter(e=>e.deref()?.isConnected)}function ii(e){ri(),e&&o(e)!==`body`&&(ni.push(new WeakRef(e)),ni.length>ti&&(ni=ni.slice(-20)))}function ai(){return ri(),ni[ni.length-1]?.deref()}function oi(e){return e?An(e)?e:Mn(e)[0]||e:null}function si(e){if(e.hasAttribute(`tabindex`)&&!e.hasAttribute(`data-tabindex`)||!e.getAttribute(`role`)?.includes(`dialog`))return;let t=jn(e).filter(e=>{let t=e.getAttribute(`data-tabindex`)||``;return An(e)||e.hasAttribute(`data-tabindex`)&&!t.startsWith(`-`)}),n=e.getAttribute(`tabindex`);t.length===0?n!==`0`&&(e.setAttribute(`tabindex`,`0`),e.setAttribute(`data-tabindex`,`0`)):(n!==`-1`||e.hasAttribute(`data-tabindex`)&&e.getAttribute(`data-tabindex`)!==`-1`)&&(e.setAttribute(`tabindex`,`-1`),e.setAttribute(`data-tabindex`,`-1`))}function ci(e){let{context:t,children:n,disabled:r=!1,initialFocus:i=!0,returnFocus:a=!0,explicitReturnFocus:c,restoreFocus:l=!1,modal:u=!0,closeOnFocusOut:d=!0,openInteractionType:f=``,nextFocusableElement:p,previousFocusableElement:m,beforeContentFocusGuardRef:h,externalTree:g,getInsideElements:_}=e,v=t.useState(`open`),y=t.useState(`domReferenceElement`),b=t.useState(`floatingElement`),{events:x,dataRef:S}=t.context,C=J(()=>S.current.floatingContext?.nodeId),w=i===!1,T=ut(y)&&w,E=Jt(i),D=Jt(a),O=Jt(c),ee=Jt(f),k=Jt(v),j=Yr(g),M=Br(),N=A.useRef(!1),P=A.useRef(!1),F=A.useRef(!1),I=A.useRef(null),te=A.useRef(``),L=A.useRef(``),R=A.useRef(null),ne=A.useRef(null),z=Ht(R,h,M?.beforeInsideRef),re=Ht(ne,M?.afterInsideRef),B=le(),ie=le(),ae=an(),oe=M!=null,H=ft(b),se=J((e=H)=>e?Mn(e):[]),U=J(()=>_?.().filter(e=>e!=null)??[]);A.useEffect(()=>{if(r||!u)return;function e(e){e.key===`Tab`&&W(H,Ae(Y(H)))&&se().length===0&&!T&&we(e)}return q(Y(H),`keydown`,e)},[r,H,u,T,se]),A.useEffect(()=>{if(r||!v)return;let e=Y(H);function t(){F.current=!1}function n(e){let t=Me(e),n=U(),r=W(b,t)||W(y,t)||W(M?.portalNode,t)||n.some(e=>e===t||W(e,t));F.current=!r,L.current=e.pointerType||`keyboard`,je(t,`[data-base-ui-click-trigger]`)&&(P.current=!0,ie.start(0,()=>{P.current=!1}))}function i(){L.current=`keyboard`}return Vt(q(e,`pointerdown`,n,!0),q(e,`pointerup`,t,!0),q(e,`pointercancel`,t,!0),q(e,`keydown`,i,!0),t)},[r,b,y,H,v,M,ie,U]),A.useEffect(()=>{if(r||!d)return;let e=Y(H);function n(){P.current=!0,ie.start(0,()=>{P.current=!1})}function i(e){let t=Me(e);An(t)&&(I.current=t)}function a(n){let r=n.relatedTarget,i=n.currentTarget,a=Me(n);u&&r==null&&a!=null&&W(b,a)&&ii(a),queueMicrotask(()=>{let o=C(),c=t.context.triggerElements,d=U(),f=r?.hasAttribute(Hn(`focus-guard`))&&[R.current,ne.current,M?.beforeInsideRef.current,M?.afterInsideRef.current,M?.beforeOutsideRef.current,M?.afterOutsideRef.current,$r(m),$r(p)].includes(r),h=!(W(y,r)||W(b,r)||W(r,b)||W(M?.portalNode,r)||d.some(e=>e===r||W(e,r))||c.hasMatchingElement(e=>W(e,r))||f||j&&(Bn(j.nodesRef.current,o).find(e=>W(e.context?.elements.floating,r)||W(e.context?.elements.domReference,r))||Vn(j.nodesRef.current,o).find(e=>[e.context?.elements.floating,ft(e.context?.elements.floating)].includes(r)||e.context?.elements.domReference===r)));if(i===y&&H&&si(H),l&&i!==y&&!gn(a)&&Ae(e)===e.body){if(s(H)&&(H.focus(),l===`popup`)){ae.request(()=>{H.focus()});return}let e=se(),t=I.current,n=(t&&e.includes(t)?t:null)||e[e.length-1]||H;s(n)&&n.focus()}S.current.insideReactTree?S.current.insideReactTree=!1:(T||!u)&&r&&h&&!P.current&&(T||r!==ai())&&(N.current=!0,t.setOpen(!1,G(Et,n)))})}function o(){F.current||(S.current.insideReactTree=!0,B.start(0,()=>{S.current.insideReactTree=!1}))}let c=s(y)?y:null;if(b||c)return Vt(c&&q(c,`focusout`,a),c&&q(c,`pointerdown`,n),b&&q(b,`focusin`,i),b&&q(b,`focusout`,a),b&&M&&q(b,`focusout`,o,!0))},[r,y,b,H,u,j,M,t,d,l,se,T,C,S,B,ie,ae,p,m,U]),A.useEffect(()=>{if(r||!b||!v)return;let e=Array.from(M?.portalNode?.querySelectorAll(`[${Hn(`portal`)}]`)||[]),t=(j?Vn(j.nodesRef.current,C()):[]).find(e=>ut(e.context?.elements.domReference||null))?.context?.elements.domReference,n=tr([b,...e,R.current,ne.current,M?.beforeOutsideRef.current,M?.afterOutsideRef.current,...U(),t,$r(m),$r(p),T?y:null].filter(e=>e!=null),{ariaHidden:u||T,mark:!1}),i=tr([b,...e].filter(e=>e!=null));return()=>{i(),n()}},[v,r,y,b,u,M,T,j,C,p,m,U]),V(()=>{if(!v||r||!s(H))return;te.current=``,L.current=``;let e=Y(H),t=Ae(e);queueMicrotask(()=>{let n=E.current,r=typeof n==`function`?n(ee.current||``):n;if(r===void 0||r===!1||W(H,t))return;let i=null,a=()=>(i??=se(H),i[0]||H),o;o=r===!0||r===null?a():$r(r),o||=a();let s=W(H,Ae(e)),c=S.current.openEvent,l=c?.type===`mousedown`&&Ee(c);Wn(o,{sync:l,preventScroll:o===H,shouldFocus(){if(!k.current)return!1;if(s)return!0;let t=Ae(e);return!(t!==o&&W(H,t))}})})},[r,v,H,se,E,ee,k,S]);let ce=A.useRef(null);V(()=>{if(r||!H){ce.current=null;return}ce.current&&=(ce.current.cancelled=!0,null);let e=Y(H),t=Ae(e),n=ee.current==null;ii(t);function i(e){if(e.open||(te.current=ei(e.nativeEvent,L.current)),(e.reason===`focus-out`&&e.triggerElement?.hasAttribute(Hn(`focus-guard`))||e.reason===`trigger-hover`&&e.nativeEvent.type===`mouseleave`)&&(N.current=!0),e.reason===`outside-press`){if(e.nested)N.current=!1;else if(Ee(e.nativeEvent)||De(e.nativeEvent))N.current=!1;else{let e=!1;Y(H).createElement(`div`).focus({get preventScroll(){return e=!0,!1}}),e?N.current=!1:N.current=!0}}}x.on(`openchange`,i);function a(e){let r=D.current,i=typeof r==`function`?r(e):r;if(i===void 0||i===!1)return null;i===null&&(i=!0);let a=y?.isConnected?y:null,s=t?.isConnected&&o(t)!==`body`?t:null,c=n?s||a:a||s;return c||=ai()||null,typeof i==`boolean`?c:$r(i)||c||null}return()=>{x.off(`openchange`,i);let t=Ae(e),n=U(),r=W(b,t)||n.some(e=>e===t||W(e,t))||j&&Bn(j.nodesRef.current,C(),!1).some(e=>W(e.context?.elements.floating,t)),o=D.current,c=te.current,l=a(c),u={cancelled:!1};ce.current=u,queueMicrotask(()=>{ce.current===u&&(ce.current=null);let n=oi(l),i=O.current??typeof o!=`boolean`;if(!u.cancelled&&o&&!N.current&&s(n)&&(i||n===t||t===e.body||r)){let e={preventScroll:!0};c===`keyboard`&&(e.focusVisible=!0),n.focus(e)}N.current=!1})}},[r,b,H,D,O,ee,x,j,y,C,U]),V(()=>{if(!xe||v||!b)return;let e=Ae(Y(b));s(e)&&ct(e)&&W(b,e)&&e.blur()},[v,b]),V(()=>{if(!r&&M)return M.setFocusManagerState({modal:u,closeOnFocusOut:d,open:v,onOpenChange:t.setOpen,domReference:y}),()=>{M.setFocusManagerState(null)}},[r,M,u,v,t,d,y]),V(()=>{if(!r&&H)return si(H),()=>{queueMicrotask(ri)}},[r,H]);let ue=!r&&(!u||!T)&&(oe||u);return(0,K.jsxs)(A.Fragment,{children:[ue&&(0,K.jsx)(cn,{"data-type":`inside`,ref:z,onFocus:e=>{if(u){let e=se();Wn(e[e.length-1])}else M?.portalNode&&(N.current=!1,Ln(e,M.portalNode)?Pn(y)?.focus():$r(m??M.beforeOutsideRef)?.focus())}}),n,ue&&(0,K.jsx)(cn,{"data-type":`inside`,ref:re,onFocus:e=>{u?Wn(se()[0]):M?.portalNode&&(d&&(N.current=!0),Ln(e,M.portalNode)?Fn(y)?.focus():$r(p??M.afterOutsideRef)?.focus())}})]})}function li(e,t={}){let{enabled:n=!0,event:r=`click`,toggle:i=!0,ignoreMouse:a=!1,stickIfOpen:o=!0,touchOpenDelay:s=0,reason:c=bt}=t,l=e.context.dataRef,u=A.useRef(void 0),d=an(),f=le(),p=A.useMemo(()=>{function t(t,n,r,i){let a=G(c,n,r);t&&i===`touch`&&s>0?f.start(s,()=>{e.setOpen(!0,a)}):e.setOpen(t,a)}function n(t,n,r){let a=l.current.openEvent,s=e.select(`domReferenceElement`)!==n;return t&&s||!t||!i?!0:a&&(typeof o==`function`?o():o)?!r(a.type):!1}return{onPointerDown(e){u.current=Oe(e.pointerType,!0)&&De(e.nativeEvent)?`virtual`:e.pointerType},onMouseDown(i){let o=u.current,s=i.nativeEvent,c=e.select(`open`);if(i.button!==0||r===`click`||Oe(o,!0)&&a)return;let l=n(c,i.currentTarget,e=>e===`click`||e===`mousedown`),f=Me(s),p=ct(f);if(p||o===`virtual`){t(l,s,p?f:i.currentTarget,o);return}let m=i.currentTarget;d.request(()=>{t(l,s,m,o)})},onClick(i){if(r===`mousedown-only`)return;let o=u.current;r===`mousedown`&&o?u.current=void 0:Oe(o,!0)&&a||t(n(e.select(`open`),i.currentTarget,e=>e===`click`||e===`mousedown`||e===`keydown`||e===`keyup`),i.nativeEvent,i.currentTarget,o)},onKeyDown(){u.current=void 0}}},[l,r,a,c,e,o,i,d,f,s]);return A.useMemo(()=>n?{reference:p}:B,[n,p])}function ui(e,t){let n=null,r=null,i=!1;return{contextElement:e||void 0,getBoundingClientRect(){let a=e?.getBoundingClientRect()||{width:0,height:0,x:0,y:0},o=t.axis===`x`||t.axis===`both`,s=t.axis===`y`||t.axis===`both`,c=[`mouseenter`,`mousemove`].includes(t.dataRef.current.openEvent?.type||``)&&t.pointerType!==`touch`,l=t.axis===`y`?a.width:0,u=t.axis===`x`?a.height:0,d=a.x,f=a.y;return n==null&&t.x&&o&&(n=a.x-t.x),r==null&&t.y&&s&&(r=a.y-t.y),d-=n||0,f-=r||0,(!i||c)&&(d=o&&t.x!=null?t.x:d,f=s&&t.y!=null?t.y:f),i=!0,{width:l,height:u,x:d,y:f,top:f,right:d+l,bottom:f+u,left:d}}}}function di(e){return e!=null&&e.clientX!=null}function fi(e,t={}){let{enabled:n=!0,axis:r=`both`}=t,i=e.useState(`open`),a=e.useState(`floatingElement`),o=e.useState(`domReferenceElement`),s=e.context.dataRef,c=A.useRef(!1),l=A.useRef(null),[u,f]=A.useState(),[p,m]=A.useState([]),h=J(t=>{e.set(`positionReference`,t)}),g=J((t,n,i)=>{c.current||(!s.current.openEvent||di(s.current.openEvent))&&e.set(`positionReference`,ui(i??o,{x:t,y:n,axis:r,dataRef:s,pointerType:u}))}),_=J(e=>{i?l.current||(g(e.clientX,e.clientY,e.currentTarget),m([])):g(e.clientX,e.clientY,e.currentTarget)}),v=Oe(u)?a:i;A.useEffect(()=>{if(!n){h(o);return}if(!v)return;function e(){l.current?.(),l.current=null}let t=d(a);function r(t){let n=Me(t);W(a,n)?e():g(t.clientX,t.clientY)}return!s.current.openEvent||di(s.current.openEvent)?l.current=q(t,`mousemove`,r):h(o),e},[v,n,a,s,o,e,g,h,p]),A.useEffect(()=>()=>{e.set(`positionReference`,null)},[e]),A.useEffect(()=>{n&&!a&&(c.current=!1)},[n,a]),A.useEffect(()=>{!n&&i&&(c.current=!0)},[n,i]);let y=A.useMemo(()=>{function e(e){f(e.pointerType)}return{onPointerDown:e,onPointerEnter:e,onMouseMove:_,onMouseEnter:_}},[_]);return A.useMemo(()=>n?{reference:y,trigger:y}:{},[n,y])}function pi(){return!1}function mi(e){return{escapeKey:typeof e==`boolean`?e:e?.escapeKey??!1,outsidePress:typeof e==`boolean`?e:e?.outsidePress??!0}}function hi(e,t={}){let{enabled:n=!0,escapeKey:r=!0,outsidePress:i=!0,outsidePressEvent:a=`sloppy`,referencePress:o=pi,bubbles:d,externalTree:f}=t,p=e.useState(`open`),m=e.useState(`floatingElement`),{dataRef:h,events:g}=e.context,_=Yr(f),v=J(typeof i==`function`?i:()=>!1),y=typeof i==`function`?v:i,x=y!==!1,S=J(()=>a),{escapeKey:C,outsidePress:w}=mi(d),T=A.useRef(!1),E=A.useRef(!1),D=A.useRef(!1),O=A.useRef(!1),k=A.useRef(!1),j=A.useRef(``),M=A.useRef(null),N=le(),P=le(),F=le(),I=J(()=>{P.clear(),h.current.insideReactTree=!1}),te=J(e=>{let t=h.current.floatingContext?.nodeId;return(_?Bn(_.nodesRef.current,t):[]).some(t=>t.context?.open&&!t.context.dataRef.current[e])}),L=J(t=>ot(t,e.select(`floatingElement`))||ot(t,e.select(`domReferenceElement`))),R=J(t=>{o()&&e.setOpen(!1,G(bt,t.nativeEvent))}),ne=J(t=>{if(!p||!n||!r||t.key!==`Escape`)return;let i=Te(t)?t.nativeEvent:t;if(k.current||i.isComposing||!C&&te(`__escapeKeyBubbles`))return;let a=G(Dt,i);e.setOpen(!1,a),a.isCanceled||t.preventDefault(),!C&&!a.isPropagationAllowed&&t.stopPropagation()}),z=J(()=>{h.current.insideReactTree=!0,P.start(0,I)}),re=J(t=>{if(!p||!n||t.button!==0)return;let r=Me(t.nativeEvent);W(e.select(`floatingElement`),r)&&(T.current||(T.current=!0,E.current=!1))}),B=J(e=>{p&&n&&(e.defaultPrevented||e.nativeEvent.defaultPrevented)&&T.current&&(E.current=!0)});A.useEffect(()=>{function e(e){e.open||(O.current=!1)}return g.on(`openchange`,e),()=>{g.off(`openchange`,e)}},[g]),A.useEffect(()=>I,[I]),A.useEffect(()=>{if(!p||!n)return p||(O.current=!1,k.current=!1,j.current=``,M.current=null),I;h.current.__escapeKeyBubbles=C,h.current.__outsidePressBubbles=w;let t=new ce,i=Y(m);function a(){F.clear(),k.current=!0}function o(){k.current=!0,F.start(xe?5:0,()=>{k.current=!1})}function d(){D.current=!0,t.start(0,()=>{D.current=!1})}function f(){T.current=!1,E.current=!1}function g(){let e=j.current,t=e===`pen`||!e?`mouse`:e,n=S(),r=typeof n==`function`?n():n;return typeof r==`string`?r:r[t]}function v(e){let t=g();return t===`intentional`&&e.type!==`click`||t===`sloppy`&&e.type===`click`}function A(e){let t=h.current.floatingContext?.nodeId,n=_&&Bn(_.nodesRef.current,t).some(t=>ot(e,t.context?.elements.floating));return L(e)||n}function P(n){if(v(n)){n.type!==`click`&&!L(n)&&(t.clear(),D.current=!1),I();return}if(h.current.insideReactTree){I();return}let r=Me(n),i=`[${Hn(`inert`)}]`,a=c(r)?r.getRootNode():null,o=Array.from((b(a)?a:Y(e.select(`floatingElement`))).querySelectorAll(i)),d=e.context.triggerElements;if(r&&(d.hasElement(r)||d.hasMatchingElement(e=>W(e,r))))return;let f=c(r)?r:null;for(;f&&!l(f);){let e=ee(f);if(l(e)||!c(e))break;f=e}if(!(o.length&&c(r)&&!st(r)&&!W(r,e.select(`floatingElement`))&&o.every(e=>!W(f,e)))){if(s(r)&&!(`touches`in n)){let e=l(r),t=u(r),i=/auto|scroll/,a=e||i.test(t.overflowX),o=e||i.test(t.overflowY),s=a&&r.clientWidth>0&&r.scrollWidth>r.clientWidth,c=o&&r.clientHeight>0&&r.scrollHeight>r.clientHeight,d=t.direction===`rtl`,f=c&&(d?n.offsetX<=r.offsetWidth-r.clientWidth:n.offsetX>r.clientWidth),p=s&&n.offsetY>r.clientHeight;if(f||p)return}if(!A(n)){if(g()===`intentional`){if(n.detail!==0&&!Ee(n)&&!O.current)return;if(D.current){t.clear(),D.current=!1;return}}typeof y==`function`&&!y(n)||te(`__outsidePressBubbles`)||(e.setOpen(!1,G(Ct,n)),I())}}}function R(t){g()===`sloppy`&&t.pointerType!==`touch`&&e.select(`open`)&&n&&!L(t)&&P(t)}function z(t){if(g()!==`sloppy`||!e.select(`open`)||!n||L(t))return;let r=t.touches[0];r&&(M.current={startTime:Date.now(),startX:r.clientX,startY:r.clientY,dismissOnTouchEnd:!1,dismissOnMouseDown:!0},N.start(1e3,()=>{M.current&&(M.current.dismissOnTouchEnd=!1,M.current.dismissOnMouseDown=!1)}))}function re(e,t){let n=Me(e);if(!n)return;let r=q(n,e.type,()=>{t(e),r()})}function B(e){j.current=`touch`,re(e,z)}function V(e){N.clear(),e.type===`pointerdown`&&(e.button===0&&(O.current=!0),j.current=e.pointerType),(e.type!==`mousedown`||!M.current||M.current.dismissOnMouseDown)&&re(e,e=>{e.type===`pointerdown`?R(e):P(e)})}function ie(e){if(e.type===`pointercancel`&&(O.current=!1),!T.current)return;let n=E.current;f(),g()===`intentional`&&(e.type===`pointercancel`?n&&d():A(e)||(n?d():(typeof y!=`function`||y(e))&&(t.clear(),D.current=!0,I())))}function ae(e){if(g()!==`sloppy`||!M.current||L(e))return;let t=e.touches[0];if(!t)return;let n=Math.abs(t.clientX-M.current.startX),r=Math.abs(t.clientY-M.current.startY),i=Math.sqrt(n*n+r*r);i>5&&(M.current.dismissOnTouchEnd=!0),i>10&&(P(e),N.clear(),M.current=null)}function oe(e){re(e,ae)}function H(e){g()===`sloppy`&&M.current&&!L(e)&&(M.current.dismissOnTouchEnd&&P(e),N.clear(),M.current=null)}function se(e){re(e,H)}let U=Vt(r&&Vt(q(i,`keydown`,ne),q(i,`compositionstart`,a),q(i,`compositionend`,o)),x&&Vt(q(i,`click`,V,!0),q(i,`pointerdown`,V,!0),q(i,`pointerup`,ie,!0),q(i,`pointercancel`,ie,!0),q(i,`mousedown`,V,!0),q(i,`mouseup`,ie,!0),q(i,`touchstart`,B,{capture:!0,passive:!0}),q(i,`touchmove`,oe,{capture:!0,passive:!0}),q(i,`touchend`,se,{capture:!0,passive:!0})));return()=>{U(),t.clear(),f(),D.current=!1}},[h,m,r,x,y,p,n,C,w,ne,I,S,te,L,_,e,N,F]);let V=A.useMemo(()=>({onKeyDown:ne,onPointerDown:R,onClick:R}),[ne,R]),ie=A.useMemo(()=>({onKeyDown:ne,onPointerDown:B,onMouseDown:B,onClickCapture:z,onMouseDownCapture(e){z(),re(e)},onPointerDownCapture(e){z(),re(e)},onMouseUpCapture:z,onTouchEndCapture:z,onTouchMoveCapture:z}),[ne,z,re,B]);return A.useMemo(()=>n?{reference:V,floating:ie,trigger:V}:{},[n,V,ie])}function gi(e){let{popupStore:t,treatPopupAsFloatingElement:n=!1,floatingRootContext:r,floatingId:i,nested:a,onOpenChange:o}=e,s=t.useState(`open`),l=t.useState(`activeTriggerElement`),u=t.useState(n?`popupElement`:`positionerElement`),d=o;return t.useSyncedValue(`floatingId`,i),V(()=>{let e={open:s,floatingId:i,referenceElement:l,floatingElement:u};c(l)&&(e.domReferenceElement=l),r.state.positionReference===r.state.referenceElement&&(e.positionReference=l),r.update(e)},[s,i,l,u,r]),r.context.onOpenChange=d,r.context.nested=a,r}function _i(e,t=!1,n=!1,r=!1){let[i,a]=A.useState(e&&t?`idle`:void 0),[o,s]=A.useState(e&&!r);return e&&!o&&(s(!0),a(`starting`)),!e&&o&&i!==`ending`&&!n&&a(`ending`),!e&&!o&&i===`ending`&&a(void 0),V(()=>{if(!e&&o&&i!==`ending`&&n){let e=rn.request(()=>{a(`ending`)});return()=>{rn.cancel(e)}}},[e,o,i,n]),V(()=>{if(!e||t||i===void 0)return;let n=rn.request(()=>{a(void 0)});return()=>{rn.cancel(n)}},[t,e,i]),V(()=>{if(!e||!t)return;e&&o&&i!==`idle`&&a(`starting`);let n=rn.request(()=>{a(`idle`)});return()=>{rn.cancel(n)}},[t,e,o,i]),{mounted:o,setMounted:s,transitionStatus:i}}function vi(e,t){return e.getAnimations(t).filter(e=>{let t=e.effect?.getTiming();return t?.duration!==1/0&&t?.iterations!==1/0})}var yi=null;function bi(e){if(!yi){let e=[];yi=e,queueMicrotask(()=>{yi=null,N.flushSync(()=>{for(let t of e)t()})})}yi.push(e)}function xi(e,t=!1,n=!1){let r=an();return J((i,a=null)=>{r.cancel();let o=$r(e);if(o==null)return;let s=o,c=()=>{n?bi(()=>{a?.aborted||i()}):N.flushSync(i)};if(typeof s.getAnimations!=`function`||globalThis.BASE_UI_ANIMATIONS_DISABLED){i();return}function l(){Promise.all(vi(s).map(e=>e.finished.then(z))).then(()=>{a?.aborted||c()},()=>{a?.aborted||(vi(s).some(e=>e.pending||e.playState!==`finished`)?l():c())})}if(t){let e=ze;if(!s.hasAttribute(e)){r.request(l);return}let t=new MutationObserver(()=>{s.hasAttribute(e)||(t.disconnect(),l())});t.observe(s,{attributes:!0,attributeFilter:[e]}),a?.addEventListener(`abort`,()=>t.disconnect(),{once:!0})}else r.request(l)})}function Si(e){let{enabled:t=!0,open:n,ref:r,batch:i=!1,onComplete:a}=e,o=J(a),s=xi(r,n,i);A.useEffect(()=>{if(!t)return;let e=new AbortController;return s(o,e.signal),()=>{e.abort()}},[t,n,o,s])}function Ci(e){let{open:t,ref:n,preventUnmountOnClose:r,setPreventUnmountOnClose:i,onUnmount:a,animateInitialOpen:o}=e,s=J(i),{mounted:c,setMounted:l,transitionStatus:u}=_i(t,!1,!1,o),d=!t&&r;V(()=>{t&&s(!1)},[t,s]);let f=A.useRef(c),p=A.useRef(!1),m=nr(),h=()=>{f.current=!1,l(!1),a()};V(()=>{f.current=c,p.current&&(p.current=!1,!t&&c&&h())});let g=J(()=>{f.current&&(t?(p.current=!0,m()):h())});return Si({enabled:c&&!t&&!d,open:t,ref:n,onComplete(){t||g()}}),{mounted:c,transitionStatus:u,preventUnmountingOnClose:d,forceUnmount:g}}var wi={tabIndex:-1,[Ne]:``};function Ti(e){return t=>t!==`touch`||e.current}function Ei(e,t=!1){let n=or(),r=Jr()!=null,i=M(()=>e(n,r)).current;return gi({popupStore:i,treatPopupAsFloatingElement:t,floatingRootContext:i.state.floatingRootContext,floatingId:n,nested:r,onOpenChange:i.setOpen}),i}function Di({handle:e,store:t}){return V(()=>e.attachStore(t),[e,t]),null}function Oi(e){let t=e.context.triggerElements.size;e.select(`open`)&&e.state.triggerCount!==t&&e.set(`triggerCount`,t)}function ki(e,t){let n=A.useRef(null);return J(r=>{let i=n.current;if(i!==null){if(i.element===r&&i.store===t&&i.id===e)return;n.current=null;let a=i.store;a.context.triggerElements.getById(i.id)===i.element&&(a.context.triggerElements.delete(i.id),Oi(a))}r!==null&&e!==void 0&&(n.current={store:t,id:e,element:r},t.context.triggerElements.add(e,r),Oi(t))})}function Ai(e,t,n,r=!1){let i=e.preventUnmountingOnClose;t?i=!1:r&&(i=!0);let a=n?.id??null,o=e.activeTriggerId,s=e.activeTriggerElement;return(a||t)&&(o=a,s=n??null),{open:t,preventUnmountingOnClose:i,activeTriggerId:o,activeTriggerElement:s,openedWithoutTrigger:t?n==null:e.openedWithoutTrigger}}function ji(e){let t=!1;return e.preventUnmountOnClose=()=>{t=!0},()=>t}function Mi(e,t,n,r={}){let i=n.reason,a=i===xt,o=t&&i===`trigger-focus`,s=!t&&(i===`trigger-press`||i===`escape-key`),c=ji(n);if(e.context.onOpenChange?.(t,n),n.isCanceled)return;r.onBeforeDispatch?.(),e.state.floatingRootContext.dispatchOpenChange(t,n);let l=()=>{let i=Ai(e.state,t,n.trigger,c()),l={...r.extraState,...i};o?l.instantType=`focus`:s?l.instantType=`dismiss`:a&&(l.instantType=void 0),e.update(l)};a?N.flushSync(l):l()}function Ni(e,t,n,r){let i=n.useState(`isMountedByTrigger`,e),a=ki(e,n),o=J(t=>{let i=n.select(`open`),a=n.select(`activeTriggerId`);if(a===e){let e={activeTriggerElement:t,...i?r:null};n.update(e)}else if(a==null&&i&&!n.state.openedWithoutTrigger){let i={activeTriggerId:e??null,activeTriggerElement:t,...r};n.update(i)}}),s=J(e=>{a(e),e&&o(e)});return V(()=>(s(t.current),()=>s(null)),[s,t,n,e]),V(()=>{if(i){let e={activeTriggerElement:t.current,...r};n.update(e)}},[i,n,t,...Object.values(r)]),{registerTrigger:s,isMountedByThisTrigger:i}}function Pi(e,t={}){let{closeOnActiveTriggerUnmount:n=!1}=t,r=A.useRef(null),i=e.useState(`open`);V(()=>{if(!i){r.current=null,e.state.triggerCount!==0&&e.set(`triggerCount`,0),e.state.openedWithoutTrigger&&e.set(`openedWithoutTrigger`,!1);return}let t=e.context.triggerElements.size,a={};e.state.triggerCount!==t&&(a.triggerCount=t);let o=e.select(`activeTriggerId`),s=null;if(o){let t=e.context.triggerElements.getById(o);if(t)r.current=o,t!==e.state.activeTriggerElement&&(a.activeTriggerElement=t);else{for(let[t,n]of e.context.triggerElements.entries())if(n===e.state.activeTriggerElement){a.activeTriggerId=t,a.activeTriggerElement=n,r.current=t;break}a.activeTriggerId===void 0&&(r.current===o?s=o:r.current=null)}}else r.current=null;if(!s&&!o&&!e.state.openedWithoutTrigger&&t===1){let t=e.context.triggerElements.entries().next();if(!t.done){let[e,n]=t.value;a.activeTriggerId=e,a.activeTriggerElement=n,r.current=e}}(a.triggerCount!==void 0||a.activeTriggerId!==void 0||a.activeTriggerElement!==void 0)&&e.update(a),s&&n&&queueMicrotask(()=>{if(e.select(`open`)&&e.select(`activeTriggerId`)===s&&!e.context.triggerElements.getById(s)){let t=G(yt);e.setOpen(!1,t),t.isCanceled||e.update({activeTriggerId:null,activeTriggerElement:null})}})},[i,e,e.useState(`triggerCount`),e.useState(`activeTriggerId`),e.useState(`activeTriggerElement`),n])}function Fi(e,t,n,r){let{mounted:i,transitionStatus:a,forceUnmount:o}=Ci({open:e,ref:t.context.popupRef,preventUnmountOnClose:t.useState(`preventUnmountingOnClose`),setPreventUnmountOnClose:e=>t.set(`preventUnmountingOnClose`,e),animateInitialOpen:r,onUnmount(){t.update({activeTriggerId:null,activeTriggerElement:null,mounted:!1,preventUnmountingOnClose:!1}),n?.(),t.context.onOpenChangeComplete?.(!1)}});return M(()=>(t.set(`mounted`,i),null)),t.useSyncedValues({mounted:i,transitionStatus:a}),{forceUnmount:o,transitionStatus:a}}function Ii(e,t){e.useSyncedValues(t),V(()=>()=>{e.update({activeTriggerProps:B,inactiveTriggerProps:B,popupProps:B})},[e])}function Li(e,t){V(()=>{!t&&e.state.openMethod!==null&&e.set(`openMethod`,null)},[t,e]),V(()=>()=>{e.state.openMethod!==null&&e.set(`openMethod`,null)},[e])}var Ri=class{idMap=new Map;add(e,t){this.idMap.set(e,t)}delete(e){this.idMap.delete(e)}hasElement(e){for(let t of this.idMap.values())if(t===e)return!0;return!1}hasMatchingElement(e){for(let t of this.idMap.values())if(e(t))return!0;return!1}getById(e){return this.idMap.get(e)}entries(){return this.idMap.entries()}elements(){return this.idMap.values()}get size(){return this.idMap.size}},zi=t((e=>{var t=n();function r(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var i=typeof Object.is==`function`?Object.is:r,a=t.useState,o=t.useEffect,s=t.useLayoutEffect,c=t.useDebugValue;function l(e,t){var n=t(),r=a({inst:{value:n,getSnapshot:t}}),i=r[0].inst,l=r[1];return s(function(){i.value=n,i.getSnapshot=t,u(i)&&l({inst:i})},[e,n,t]),o(function(){return u(i)&&l({inst:i}),e(function(){u(i)&&l({inst:i})})},[e]),c(n),n}function u(e){var t=e.getSnapshot;e=e.value;try{var n=t();return!i(e,n)}catch{return!0}}function d(e,t){return t()}var f=typeof window>`u`||window.document===void 0||window.document.createElement===void 0?d:l;e.useSyncExternalStore=t.useSyncExternalStore===void 0?f:t.useSyncExternalStore})),Bi=t(((e,t)=>{t.exports=zi()})),Vi=t((e=>{var t=n(),r=Bi();function i(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var a=typeof Object.is==`function`?Object.is:i,o=r.useSyncExternalStore,s=t.useRef,c=t.useEffect,l=t.useMemo,u=t.useDebugValue;e.useSyncExternalStoreWithSelector=function(e,t,n,r,i){var d=s(null);if(d.current===null){var f={hasValue:!1,value:null};d.current=f}else f=d.current;d=l(function(){function e(e){if(!o){if(o=!0,s=e,e=r(e),i!==void 0&&f.hasValue){var t=f.value;if(i(t,e))return c=t}return c=e}if(t=c,a(s,e))return t;var n=r(e);return i!==void 0&&i(t,n)?(s=e,t):(s=e,c=n)}var o=!1,s,c,l=n===void 0?null:n;return[function(){return e(t())},l===null?void 0:function(){return e(l())}]},[t,n,r,i]);var p=o(e,d[0],d[1]);return c(function(){f.hasValue=!0,f.value=p},[p]),u(p),p}})),Hi=t(((e,t)=>{t.exports=Vi()})),Ui=Bi(),Wi=Hi(),Gi=cr(19)?Ji:Yi;function Ki(e,t,n,r,i){return Gi(e,t,n,r,i)}function qi(e,t,n,r,i){let a=A.useCallback(()=>t(e.getSnapshot(),n,r,i),[e,t,n,r,i]);return(0,Ui.useSyncExternalStore)(e.subscribe,a,a)}te({before(e){e.syncIndex=0,e.didInitialize||(e.syncTick=1,e.syncHooks=[],e.didChangeStore=!0,e.getSnapshot=()=>{let t=!1;for(let n=0;n<e.syncHooks.length;n+=1){let r=e.syncHooks[n],i=r.selector(r.store.state,r.a1,r.a2,r.a3);Object.is(r.value,i)||(t=!0,r.value=i)}return t&&(e.syncTick+=1),e.syncTick})},after(e){e.syncHooks.length>0&&(e.didChangeStore&&(e.didChangeStore=!1,e.subscribe=t=>{let n=new Set;for(let t of e.syncHooks)n.add(t.store);let r=[];for(let e of n)r.push(e.subscribe(t));return()=>{for(let e of r)e()}}),(0,Ui.useSyncExternalStore)(e.subscribe,e.getSnapshot,e.getSnapshot))}});function Ji(e,t,n,r,i){let a=I();if(!a)return qi(e,t,n,r,i);let o=a.syncIndex;a.syncIndex+=1;let s;return a.didInitialize?(s=a.syncHooks[o],s.store===e&&s.selector===t&&Object.is(s.a1,n)&&Object.is(s.a2,r)&&Object.is(s.a3,i)||(s.store!==e&&(a.didChangeStore=!0),s.store=e,s.selector=t,s.a1=n,s.a2=r,s.a3=i,s.value=t(e.getSnapshot(),n,r,i))):(s={store:e,selector:t,a1:n,a2:r,a3:i,value:t(e.getSnapshot(),n,r,i)},a.syncHooks.push(s)),s.value}function Yi(e,t,n,r,i){return(0,Wi.useSyncExternalStoreWithSelector)(e.subscribe,e.getSnapshot,e.getSnapshot,e=>t(e,n,r,i))}var Xi=class{static create(e){return new this(e)}constructor(e){this.state=e,this.listeners=new Set,this.updateTick=0}subscribe=e=>(this.listeners.add(e),()=>{this.listeners.delete(e)});getSnapshot=()=>this.state;setState(e){if(this.state===e)return;this.state=e,this.updateTick+=1;let t=this.updateTick;for(let n of this.listeners){if(t!==this.updateTick)return;n(e)}}update(e){for(let t in e)if(!Object.is(this.state[t],e[t])){this.setState({...this.state,...e});return}}set(e,t){Object.is(this.state[e],t)||this.setState({...this.state,[e]:t})}notifyAll(){let e={...this.state};this.setState(e)}use(e,t,n,r){return Ki(this,e,t,n,r)}},Zi=class extends Xi{constructor(e,t={},n){super(e),this.context=t,this.selectors=n}useSyncedValue(e,t){A.useDebugValue(e);let n=this;V(()=>{n.state[e]!==t&&n.set(e,t)},[n,e,t])}useSyncedValueWithCleanup(e,t){let n=this;V(()=>(n.state[e]!==t&&n.set(e,t),()=>{n.set(e,void 0)}),[n,e,t])}useSyncedValues(e){let t=this;V(()=>{t.update(e)},[t,...Object.values(e)])}useControlledProp(e,t){A.useDebugValue(e);let n=this,r=t!==void 0;V(()=>{r&&!Object.is(n.state[e],t)&&n.setState({...n.state,[e]:t})},[n,e,t,r])}select(e,t,n,r){let i=this.selectors[e];return i(this.state,t,n,r)}useState(e,t,n,r){return A.useDebugValue(e),Ki(this,this.selectors[e],t,n,r)}useContextCallback(e,t){A.useDebugValue(e);let n=J(t??z);this.context[e]=n}useStateSetter(e){let t=A.useRef(void 0);return t.current===void 0&&(t.current=t=>{this.set(e,t)}),t.current}observe(e,t){let n;n=typeof e==`function`?e:this.selectors[e];let r=n(this.state);return t(r,r,this),this.subscribe(e=>{let i=n(e);if(!Object.is(r,i)){let e=r;r=i,t(i,e,this)}})}},Qi={open:e=>e.open,transitionStatus:e=>e.transitionStatus,domReferenceElement:e=>e.domReferenceElement,referenceElement:e=>e.positionReference??e.referenceElement,floatingElement:e=>e.floatingElement,floatingId:e=>e.floatingId},$i=class extends Zi{constructor(e){let{syncOnly:t,nested:n,onOpenChange:r,triggerElements:i,...a}=e;super({...a,positionReference:a.referenceElement,domReferenceElement:a.referenceElement},{onOpenChange:r,dataRef:{current:{}},events:Wr(),nested:n,triggerElements:i},Qi),this.syncOnly=t}syncOpenEvent=(e,t)=>{(!e||!this.state.open||t!=null&&ke(t))&&(this.context.dataRef.current.openEvent=e?t:void 0)};dispatchOpenChange=(e,t)=>{this.syncOpenEvent(e,t.event);let n={open:e,reason:t.reason,nativeEvent:t.event,nested:this.context.nested,triggerElement:t.trigger};this.context.events.emit(`openchange`,n)};setOpen=(e,t)=>{this.syncOnly||this.dispatchOpenChange(e,t),this.context.onOpenChange?.(e,t)}};function ea(e,t,n=!1){return{open:!1,openProp:void 0,mounted:!1,transitionStatus:void 0,floatingRootContext:new $i({open:!1,transitionStatus:void 0,floatingElement:null,referenceElement:null,triggerElements:e,floatingId:t,syncOnly:!0,nested:n,onOpenChange:void 0}),floatingId:t,triggerCount:0,preventUnmountingOnClose:!1,payload:void 0,activeTriggerId:null,activeTriggerElement:null,openedWithoutTrigger:!1,triggerIdProp:void 0,popupElement:null,positionerElement:null,activeTriggerProps:B,inactiveTriggerProps:B,popupProps:B}}var ta=e=>e.triggerIdProp??e.activeTriggerId,na=e=>e.openProp??e.open,ra=e=>(e.popupElement?.id??e.floatingId)||void 0;function ia(e,t){return t!==void 0&&na(e)&&ta(e)===t}function aa(e,t){return ia(e,t)?!0:t!==void 0&&na(e)&&ta(e)==null&&!e.openedWithoutTrigger&&e.triggerCount===1}var oa={open:na,mounted:e=>e.mounted,transitionStatus:e=>na(e)&&!e.mounted?`starting`:e.transitionStatus,floatingRootContext:e=>e.floatingRootContext,triggerCount:e=>e.triggerCount,preventUnmountingOnClose:e=>e.preventUnmountingOnClose,payload:e=>e.payload,activeTriggerId:ta,activeTriggerElement:e=>e.mounted?e.activeTriggerElement:null,popupId:ra,isTriggerActive:(e,t)=>t!==void 0&&ta(e)===t,isOpenedByTrigger:(e,t)=>ia(e,t),isMountedByTrigger:(e,t)=>t!==void 0&&ta(e)===t&&e.mounted,triggerProps:(e,t)=>t?e.activeTriggerProps:e.inactiveTriggerProps,triggerPopupId:(e,t)=>aa(e,t)?ra(e):void 0,popupProps:e=>e.popupProps,popupElement:e=>e.popupElement,positionerElement:e=>e.positionerElement};function sa(e){let t=A.useCallback(t=>e===void 0?z:e.subscribeStore(t),[e]),n=A.useCallback(()=>e===void 0?void 0:e.store,[e]);return(0,Ui.useSyncExternalStore)(t,n,()=>e?.serverStore)}var ca=ye&&xe;function la(e,t={}){let{enabled:n=!0,delay:r}=t,{events:i,dataRef:a}=e.context,o=A.useRef(!1),l=A.useRef(null),u=A.useRef(!0),f=le();A.useEffect(()=>{let t=e.select(`domReferenceElement`);if(!n)return;let r=d(t);function i(){let t=e.select(`domReferenceElement`);!e.select(`open`)&&s(t)&&t===Ae(Y(t))&&(o.current=!0,l.current=t)}function a(){u.current=!0}function c(){u.current=!1}return Vt(q(r,`blur`,i),ca&&q(r,`keydown`,a,!0),ca&&q(r,`pointerdown`,c,!0))},[e,n]),A.useEffect(()=>{if(!n)return;function t(t){if(t.reason===`trigger-press`||t.reason===`escape-key`){let t=e.select(`domReferenceElement`);c(t)&&(l.current=t,o.current=!0)}}return i.on(`openchange`,t),()=>{i.off(`openchange`,t)}},[i,n,e]);let p=A.useMemo(()=>{function t(){o.current=!1,l.current=null}return{onMouseLeave(){t()},onFocus(n){let i=n.currentTarget;if(o.current){if(l.current===i)return;t()}let a=Me(n.nativeEvent);if(c(a)){if(ca&&!n.relatedTarget){if(!u.current&&!ct(a))return}else if(!dt(a))return}let s=at(n.relatedTarget,e.context.triggerElements),{nativeEvent:d,currentTarget:p}=n;e.select(`open`)&&s||!r?e.setOpen(!0,G(St,d,p)):f.start(r,()=>{o.current||e.setOpen(!0,G(St,d,p))})},onBlur(n){t();let r=n.relatedTarget,i=n.nativeEvent,o=c(r)&&r.hasAttribute(Hn(`focus-guard`))&&r.getAttribute(`data-type`)===`outside`;f.start(0,()=>{let t=e.select(`domReferenceElement`),n=Ae(Y(t));!r&&n===t||W(a.current.floatingContext?.refs.floating.current,n)||W(t,n)||o||at(r??n,e.context.triggerElements)||e.setOpen(!1,G(St,i))})}}},[a,r,e,f]);return A.useMemo(()=>n?{reference:p,trigger:p}:{},[n,p])}var ua=class e{pointerType=void 0;interactedInside=!1;handler=void 0;blockMouseMove=!0;performedPointerEventsMutation=!1;pointerEventsScopeElement=null;pointerEventsReferenceElement=null;pointerEventsFloatingElement=null;restTimeoutPending=!1;openChangeTimeout=new ce;restTimeout=new ce;handleCloseOptions=void 0;static create(){return new e}dispose=()=>{this.openChangeTimeout.clear(),this.restTimeout.clear()};disposeEffect=()=>this.dispose},da=new WeakMap;function fa(e){if(!e.performedPointerEventsMutation)return;let t=e.pointerEventsScopeElement;t&&da.get(t)===e&&(e.pointerEventsScopeElement?.style.removeProperty(`pointer-events`),e.pointerEventsReferenceElement?.style.removeProperty(`pointer-events`),e.pointerEventsFloatingElement?.style.removeProperty(`pointer-events`),da.delete(t)),e.performedPointerEventsMutation=!1,e.pointerEventsScopeElement=null,e.pointerEventsReferenceElement=null,e.pointerEventsFloatingElement=null}function pa(e,t){let{scopeElement:n,referenceElement:r,floatingElement:i}=t,a=da.get(n);a&&a!==e&&fa(a),fa(e),e.performedPointerEventsMutation=!0,e.pointerEventsScopeElement=n,e.pointerEventsReferenceElement=r,e.pointerEventsFloatingElement=i,da.set(n,e),n.style.pointerEvents=`none`,r.style.pointerEvents=`auto`,i.style.pointerEvents=`auto`}function ma(e){let t=e.context.dataRef.current,n=M(()=>t.hoverInteractionState??ua.create()).current;return t.hoverInteractionState||=n,se(t.hoverInteractionState.disposeEffect),t.hoverInteractionState}function ha(e,t={}){let{enabled:n=!0,closeDelay:r=0,nodeId:i}=t,a=e.useState(`open`),o=e.useState(`floatingElement`),s=e.useState(`domReferenceElement`),{dataRef:l}=e.context,u=Yr(),d=Jr(),f=ma(e),p=le(),m=J(()=>gt(l.current.openEvent?.type,f.interactedInside)),h=J(()=>_t(l.current.openEvent?.type)),g=J(()=>{fa(f)});V(()=>{a||(f.pointerType=void 0,f.restTimeoutPending=!1,f.interactedInside=!1,g())},[a,f,g]),A.useEffect(()=>g,[g]),V(()=>{if(n&&a&&f.handleCloseOptions?.blockPointerEvents&&h()&&c(s)&&o){let e=s,t=o,n=Y(o),r=u?.nodesRef.current.find(e=>e.id===d)?.context?.elements.floating;r&&(r.style.pointerEvents=``);let i=f.pointerEventsScopeElement===t?null:f.pointerEventsScopeElement,a=r===t?null:r,c=f.handleCloseOptions?.getScope?.()??i??a??je(e,`[data-rootownerid]`)??n.body;return pa(f,{scopeElement:c,referenceElement:e,floatingElement:t}),()=>{g()}}},[n,a,s,o,f,h,u,d,g]),A.useEffect(()=>{if(!n)return;function t(){return!!(u&&d&&Bn(u.nodesRef.current,d).length>0)}function a(t){let n=mt(r,`close`,f.pointerType),i=()=>{e.setOpen(!1,G(xt,t)),u?.events.emit(`floating.closed`,t)};n?f.openChangeTimeout.start(n,i):(f.openChangeTimeout.clear(),i())}function s(e){let t=Me(e);lt(t)?f.interactedInside=je(t,`[aria-haspopup]`)!=null:f.interactedInside=!1}function _(){f.openChangeTimeout.clear(),p.clear(),u?.events.off(`floating.closed`,y),g()}function v(n){if(t()&&u){u.events.on(`floating.closed`,y);return}if(at(n.relatedTarget,e.context.triggerElements))return;let r=l.current.floatingContext?.nodeId??i,o=n.relatedTarget;u&&r&&c(o)&&Bn(u.nodesRef.current,r,!1).some(e=>W(e.context?.elements.floating,o))||(f.handler?f.handler(n):(g(),h()&&!m()&&a(n)))}function y(n){u&&d&&!t()&&p.start(0,()=>{u.events.off(`floating.closed`,y),e.setOpen(!1,G(xt,n)),u.events.emit(`floating.closed`,n)})}let b=o;return Vt(b&&q(b,`mouseenter`,_),b&&q(b,`mouseleave`,v),b&&q(b,`pointerdown`,s,!0),()=>{u?.events.off(`floating.closed`,y)})},[n,o,e,l,r,i,h,m,g,f,u,d,p])}var ga={current:null};function _a(e,t={}){let{enabled:n=!0,delay:r=0,handleClose:i=null,mouseOnly:a=!1,restMs:o=0,move:s=!0,triggerElementRef:l=ga,externalTree:u,isActiveTrigger:d=!0,getHandleCloseContext:f,isClosing:p,shouldOpen:m,guardStaleOpen:h=!1}=t,{dataRef:g,events:_}=e.context,v=Yr(u),y=ma(e),b=A.useRef(!1),x=Jt(i),S=Jt(r),C=Jt(o),w=Jt(n),T=Jt(m),E=Jt(p),D=J(()=>gt(g.current.openEvent?.type,y.interactedInside)),O=J(()=>T.current?.()!==!1),ee=J((t,n,r)=>{let i=e.context.triggerElements;if(i.hasElement(n))return!t||!W(t,n);if(!c(r))return!1;let a=r;return i.hasMatchingElement(e=>W(e,a))&&(!t||!W(t,a))}),k=J(()=>{y.handler&&=(Y(e.select(`domReferenceElement`)).removeEventListener(`mousemove`,y.handler),void 0)}),j=J(()=>{fa(y)});return d&&(y.handleCloseOptions=i?.__options),A.useEffect(()=>k,[k]),A.useEffect(()=>{if(!n)return;function e(e){e.open?b.current=!1:(b.current=e.reason===xt,k(),y.openChangeTimeout.clear(),y.restTimeout.clear(),y.blockMouseMove=!0,y.restTimeoutPending=!1)}return _.on(`openchange`,e),()=>{_.off(`openchange`,e)}},[n,_,y,k]),A.useEffect(()=>{if(!n)return;function t(t,n=!0){let r=mt(S.current,`close`,y.pointerType);r?y.openChangeTimeout.start(r,()=>{e.setOpen(!1,G(xt,t)),v?.events.emit(`floating.closed`,t)}):n&&(y.openChangeTimeout.clear(),e.setOpen(!1,G(xt,t)),v?.events.emit(`floating.closed`,t))}let r=l.current??(d?e.select(`domReferenceElement`):null);if(!c(r))return;function i(t){if(y.openChangeTimeout.clear(),y.blockMouseMove=!1,a&&!Oe(y.pointerType))return;let n=ht(C.current),r=mt(S.current,`open`,y.pointerType),i=Me(t),o=t.currentTarget??null,s=e.select(`domReferenceElement`),l=o;if(c(i)&&!e.context.triggerElements.hasElement(i)){for(let t of e.context.triggerElements.elements())if(W(t,i)){l=t;break}}c(o)&&c(s)&&!e.context.triggerElements.hasElement(o)&&W(o,s)&&(l=s);let u=l!=null&&ee(s,l,i),d=e.select(`open`),f=E.current?.()??e.select(`transitionStatus`)===`ending`,p=!d&&f&&b.current,m=!u&&c(l)&&c(s)&&W(s,l)&&p,h=n>0&&!r,g=u&&(d||p)||m,_=!d||u;g?O()&&e.setOpen(!0,G(xt,t,l)):h||(r?y.openChangeTimeout.start(r,()=>{_&&O()&&e.setOpen(!0,G(xt,t,l))}):_&&O()&&e.setOpen(!0,G(xt,t,l)))}function o(n){if(D()){j();return}k();let r=Y(e.select(`domReferenceElement`));y.restTimeout.clear(),y.restTimeoutPending=!1;let i=g.current.floatingContext??f?.();if(!at(n.relatedTarget,e.context.triggerElements)){if(x.current&&i){e.select(`open`)||y.openChangeTimeout.clear();let a=l.current;y.handler=x.current({...i,tree:v,x:n.clientX,y:n.clientY,onClose(){j(),k(),w.current&&!D()&&a===e.select(`domReferenceElement`)&&t(n,!0)}}),r.addEventListener(`mousemove`,y.handler),y.handler(n)}else y.pointerType===`touch`&&W(e.select(`floatingElement`),n.relatedTarget)||t(n)}}function u(e){W(r,e.relatedTarget)||(y.openChangeTimeout.clear(),y.restTimeout.clear(),y.restTimeoutPending=!1)}let p=h?q(r,`mouseout`,u):void 0;return s?Vt(q(r,`mousemove`,i,{once:!0}),q(r,`mouseenter`,i),q(r,`mouseleave`,o),p):Vt(q(r,`mouseenter`,i),q(r,`mouseleave`,o),p)},[k,j,g,S,e,n,x,y,d,ee,D,a,s,C,l,v,w,f,E,O,h]),A.useMemo(()=>{if(!n)return;function t(e){y.pointerType=e.pointerType}return{onPointerDown:t,onPointerEnter:t,onMouseMove(t){let{nativeEvent:n}=t,r=t.currentTarget,i=e.select(`domReferenceElement`),o=e.select(`open`),s=ee(i,r,t.target);if(a&&!Oe(y.pointerType))return;if(o&&s&&y.handleCloseOptions?.blockPointerEvents){let t=e.select(`floatingElement`);if(t){let e=y.handleCloseOptions?.getScope?.()??r.ownerDocument.body;pa(y,{scopeElement:e,referenceElement:r,floatingElement:t})}}let c=ht(C.current);if(o&&!s||c===0||!s&&y.restTimeoutPending&&t.movementX**2+t.movementY**2<2)return;y.restTimeout.clear();function l(){if(y.restTimeoutPending=!1,D())return;let t=e.select(`open`);!y.blockMouseMove&&(!t||s)&&O()&&e.setOpen(!0,G(xt,n,r))}y.pointerType===`touch`?N.flushSync(()=>{l()}):s&&o?l():(y.restTimeoutPending=!0,y.restTimeout.start(c,l))}}},[n,y,D,ee,a,e,C,O])}function va(e){return xe&&e.movementX===0&&e.movementY===0}function ya(e,t,n){switch(e){case`vertical`:return t;case`horizontal`:return n;default:return t||n}}function ba(e,t){return ya(t,e===`ArrowUp`||e===`ArrowDown`,e===`ArrowLeft`||e===`ArrowRight`)}function xa(e,t,n){return ya(t,e===`ArrowDown`,n?e===`ArrowLeft`:e===`ArrowRight`)||e===`Enter`||e===` `||e===``}function Sa(e,t,n){return ya(t,n?e===Fe:e===Ie,e===Re)}function Ca(e,t,n,r){return t===`both`||t===`horizontal`&&r?e===`Escape`:ya(t,n?e===Ie:e===Fe,e===Le)}function wa(e,t){let{listRef:n,activeIndex:r,onNavigate:i=()=>{},enabled:a=!0,selectedIndex:o=null,allowEscape:c=!1,loopFocus:l=!1,nested:u=!1,rtl:d=!1,virtual:f=!1,focusItemOnOpen:p=`auto`,focusItemOnHover:m=!0,openOnArrowKeyDown:h=!0,disabledIndices:g=void 0,orientation:_=`vertical`,triggerOrientation:v=_,parentOrientation:y,id:b,resetOnPointerLeave:x=!0,externalTree:S,nestedReturnFocusRef:C,grid:w}=t,T=w!=null,E=e.useState(`open`),D=e.useState(`floatingElement`),O=e.useState(`domReferenceElement`),ee=e.context.dataRef,k=ft(D),j=ut(O),M=Jt(k),N=Jr(),P=Yr(S),F=A.useRef(p),I=A.useRef(o??-1),te=A.useRef(null),L=A.useRef(!0),R=J(e=>{i(I.current===-1?null:I.current,e)}),ne=A.useRef(!!D),z=A.useRef(E),re=A.useRef(!1),B=A.useRef(!1),ie=A.useRef(null),ae=Jt(g),oe=Jt(E),H=Jt(o),se=Jt(x),U=an(),ce=an(),le=J(()=>{U.cancel();function e(e){f||(ie.current=Wn(e,{sync:re.current,preventScroll:!0}))}let t=n.current[I.current],r=B.current;t&&e(t),(re.current?e=>e():e=>U.request(e))(()=>{let i=n.current[I.current]||t;i&&(t||e(i),he&&(r||!L.current)&&i.scrollIntoView?.({block:`nearest`,inline:`nearest`}))})});V(()=>{ee.current.orientation=_},[ee,_]),V(()=>{E||(te.current=null),E&&p===`auto`||(F.current=p)},[E,p]),V(()=>{a&&(E&&D?(I.current=o??-1,F.current&&o!=null&&(B.current=!0,R())):ne.current&&(I.current=-1,R()))},[a,E,D,o,R]),V(()=>{if(a){if(!E)re.current=!1;else if(D){if(r==null){if(re.current=!1,H.current!=null)return;if(ne.current&&(I.current=-1,le()),(!z.current||!ne.current)&&F.current&&(te.current!=null||F.current===!0&&te.current==null)){let e=0,t=()=>{n.current[0]==null?(e<2&&(e?e=>ce.request(e):queueMicrotask)(t),e+=1):(I.current=te.current==null||xa(te.current,v,d)||u?un(n):dn(n),te.current=null,R())};t()}}else ln(n.current,r)||(I.current=r,le(),B.current=!1)}}},[a,E,D,r,H,u,n,v,d,R,le,ce]),V(()=>{if(!a||D||!P||f||!ne.current)return;let e=P.nodesRef.current,t=e.find(e=>e.id===N)?.context?.elements.floating,n=Ae(Y(O??t??null)),r=e.some(e=>e.context&&W(e.context.elements.floating,n));t&&!r&&L.current&&t.focus({preventScroll:!0})},[a,D,O,P,N,f]),V(()=>{z.current=E,ne.current=!!D});let ue=r!=null,de=J(e=>{if(!oe.current)return;let t=n.current.indexOf(e.currentTarget);t!==-1&&(I.current!==t||r!==t)&&(I.current=t,R(e))}),fe=J(()=>y??P?.nodesRef.current.find(e=>e.id===N)?.context?.dataRef?.current.orientation),pe=J(()=>un(n,ae.current)),me=J(t=>{if(L.current=!1,re.current=!0,t.which===229||!oe.current&&t.currentTarget===M.current)return;if(u&&Ca(t.key,_,d,T)){ba(t.key,fe())||we(t),e.setOpen(!1,G(Ot,t.nativeEvent));let n=C?.current??O;s(n)&&n.focus();return}r!=null&&r!==I.current&&!ln(n.current,r)&&(I.current=r);let i=I.current,a=un(n,g),o=dn(n,g);if(j||(t.key===`Home`&&(we(t),I.current=a,R(t)),t.key===`End`&&(we(t),I.current=o,R(t))),w!=null){let e=w(t,I.current,n,_,l,d,g,a,o);if(e!=null&&e!==I.current&&(I.current=e,R(t)),_===`both`)return}if(ba(t.key,_)){we(t);let e=Ae(t.currentTarget.ownerDocument);if(E&&!f&&W(t.currentTarget,e)&&!n.current.some(t=>t!=null&&W(t,e))){I.current=xa(t.key,_,d)?a:o,R(t),r===I.current&&le();return}let{index:s,wrapped:u}=fn(n.current,i,{decrement:!xa(t.key,_,d),loopFocus:l,allowEscape:c,disabledIndices:g,minIndex:a,maxIndex:o});u&&(re.current=!1),I.current=s,R(t)}}),he=A.useMemo(()=>({onFocus(e){re.current=!0,de(e)},onClick({currentTarget:e}){f||e.focus({preventScroll:!0})},onMouseMove(e){va(e)||(re.current=!0,B.current=!1,m&&de(e))},onPointerLeave(e){if(!oe.current||!L.current||e.pointerType===`touch`)return;re.current=!0;let t=e.relatedTarget;if(m&&!n.current.includes(t)&&se.current&&(ie.current?.(),ie.current=null,I.current=-1,R(e),!f)){let e=M.current,t=Ae(Y(e));e&&W(e,t)&&e.focus({preventScroll:!0})}}}),[de,oe,M,m,n,R,se,f]),ge=A.useMemo(()=>f&&E&&ue&&{"aria-activedescendant":`${b}-${r}`},[f,E,ue,b,r]),_e=A.useMemo(()=>({...j?{}:ge,onKeyDown(t){if(t.key===`Tab`&&t.shiftKey&&E&&!f){let n=Me(t.nativeEvent);if(n&&!W(M.current,n))return;we(t);let r=G(Et,t.nativeEvent);e.setOpen(!1,r);let i=C?.current??O;!r.isCanceled&&s(i)&&i.focus()}else me(t)},onPointerMove(e){va(e)||(L.current=!0)}}),[ge,me,M,j,e,E,f,O,C]),ve=A.useMemo(()=>{function t(t){e.setOpen(!0,G(Ot,t.nativeEvent,t.currentTarget))}function n(e){p===`auto`&&Ee(e.nativeEvent)&&(F.current=!f)}function r(e){F.current=p,p===`auto`&&De(e.nativeEvent)&&(F.current=!0)}return{onKeyDown(n){let r=e.select(`open`);L.current=!1;let i=n.key.startsWith(`Arrow`),a=Sa(n.key,fe(),d),o=ba(n.key,r?_:v),s=(u?a:o)||n.key===`Enter`||n.key.trim()===``;if(f&&r&&(!u||ct(n.currentTarget)))return me(n);if(r||h||!i){if(s){let e=ba(n.key,fe());te.current=u&&e?null:n.key}u?a&&(we(n),r?(I.current=pe(),R(n),f&&M.current?.focus()):t(n)):o&&(H.current!=null&&(I.current=H.current),we(n),!r&&h?t(n):me(n),r&&R(n))}},onFocus(t){t.target===t.currentTarget&&e.select(`open`)&&!f&&(I.current=-1,R(t))},onPointerDown:r,onPointerEnter:r,onMouseDown:n,onClick:n}},[me,p,pe,u,R,e,h,_,v,fe,d,H,f,M]),ye=A.useMemo(()=>({...ge,...ve}),[ge,ve]);return A.useMemo(()=>a?{reference:ye,floating:_e,item:he,trigger:ve}:{},[a,ye,_e,ve,he])}function Ta(e,t){let{listRef:n,elementsRef:r,activeIndex:i,onMatch:a,disabledIndices:o,onTyping:s,enabled:c=!0,resetMs:l=750,selectedIndex:u=null}=t,d=J(s),f=e.useState(`open`),p=le(),m=A.useRef(``),h=A.useRef(u??i??-1),g=A.useRef(null),_=J(e=>{function t(e){return r?.current[e]}function s(e){let n=t(e);return n&&!gn(n)||n?.matches(`:disabled`)?!1:o==null||!mn(re,e,o)}function c(e,t,n=0){if(e.length===0)return-1;let r=(n%e.length+e.length)%e.length,i=t.toLowerCase();for(let t=0;t<e.length;t+=1){let n=(r+t)%e.length;if(e[n]?.toLowerCase().startsWith(i)&&s(n))return n}return-1}let _=n.current;if(m.current.length>0&&e.key===` `&&(we(e),d?.(!0)),m.current.length>0&&m.current[0]!==` `&&c(_,m.current)===-1&&e.key!==` `&&d?.(!1),_==null||e.key.length!==1||e.ctrlKey||e.metaKey||e.altKey)return;f&&e.key!==` `&&(we(e),d?.(!0));let v=m.current===``;v&&(h.current=u??i??-1),_.every((e,t)=>e&&s(t)?e[0]?.toLowerCase()!==e[1]?.toLowerCase():!0)&&m.current===e.key&&(m.current=``,h.current=g.current),m.current+=e.key,p.start(l,()=>{m.current=``,h.current=g.current,d?.(!1)});let y=((v?u??i??-1:h.current)??0)+1,b=c(_,m.current,y);b===-1?e.key!==` `&&(m.current=``,d?.(!1)):(a?.(b,e),g.current=b)}),v=J(t=>{let n=t.relatedTarget,r=e.select(`domReferenceElement`),i=e.select(`floatingElement`);W(r,n)||W(i,n)||(p.clear(),m.current=``,h.current=g.current,d?.(!1))});V(()=>{(f||u===null)&&(p.clear(),g.current=null,m.current!==``&&(m.current=``,d?.(!1)))},[f,u,p,d]);let y=A.useMemo(()=>({onKeyDown:_,onBlur:v}),[_,v]);return A.useMemo(()=>c?{reference:y,floating:y}:{},[c,y])}var Ea=.1,Da=Ea*Ea,Oa=.5;function ka(e,t,n,r,i,a){return r>=t!=a>=t&&e<=(i-n)*(t-r)/(a-r)+n}function Aa(e,t,n,r,i,a,o,s,c,l){let u=!1;return ka(e,t,n,r,i,a)&&(u=!u),ka(e,t,i,a,o,s)&&(u=!u),ka(e,t,o,s,c,l)&&(u=!u),ka(e,t,c,l,n,r)&&(u=!u),u}function ja(e,t,n){return e>=n.x&&e<=n.x+n.width&&t>=n.y&&t<=n.y+n.height}function Ma(e,t,n,r,i,a){return e>=Math.min(n,i)&&e<=Math.max(n,i)&&t>=Math.min(r,a)&&t<=Math.max(r,a)}function Na(e={}){let{blockPointerEvents:t=!1}=e,n=new ce,r=({x:e,y:t,placement:r,elements:i,onClose:a,nodeId:o,tree:s})=>{let l=r?.split(`-`)[0],u=!1,d=null,f=null,p=typeof performance<`u`?performance.now():0;function m(e,t){let n=performance.now(),r=n-p;if(d===null||f===null||r===0)return d=e,f=t,p=n,!1;let i=e-d,a=t-f,o=i*i+a*a,s=r*r*Da;return d=e,f=t,p=n,o<s}function h(){n.clear(),a()}return function(r){n.clear();let a=i.domReference,d=i.floating;if(!a||!d||l==null||e==null||t==null)return;let{clientX:f,clientY:p}=r,g=Me(r),_=r.type===`mouseleave`,v=W(d,g),y=W(a,g);if(v&&(u=!0,!_))return;if(y&&(u=!1,!_)){u=!0;return}if(_&&c(r.relatedTarget)&&W(d,r.relatedTarget))return;function b(){return!!(s&&Bn(s.nodesRef.current,o).length>0)}function x(){b()||h()}if(b())return;let S=a.getBoundingClientRect(),C=d.getBoundingClientRect(),w=e>C.right-C.width/2,T=t>C.bottom-C.height/2,E=C.width>S.width,D=C.height>S.height,O=(E?S:C).left,ee=(E?S:C).right,k=(D?S:C).top,A=(D?S:C).bottom;if(l===`top`&&t>=S.bottom-1||l===`bottom`&&t<=S.top+1||l===`left`&&e>=S.right-1||l===`right`&&e<=S.left+1){x();return}let j=!1;switch(l){case`top`:j=Ma(f,p,O,S.top+1,ee,C.bottom-1);break;case`bottom`:j=Ma(f,p,O,C.top+1,ee,S.bottom-1);break;case`left`:j=Ma(f,p,C.right-1,A,S.left+1,k);break;case`right`:j=Ma(f,p,S.right-1,A,C.left+1,k)}if(j)return;if(u&&!ja(f,p,S)||!_&&m(f,p)){x();return}let M=!1;switch(l){case`top`:{let n=E?Oa/2:Oa*4,r=E||w?e+n:e-n,i=E?e-n:w?e+n:e-n,a=t+Oa+1,o=w||E?C.bottom-Oa:C.top,s=w?E?C.bottom-Oa:C.top:C.bottom-Oa;M=Aa(f,p,r,a,i,a,C.left,o,C.right,s);break}case`bottom`:{let n=E?Oa/2:Oa*4,r=E||w?e+n:e-n,i=E?e-n:w?e+n:e-n,a=t-Oa,o=w||E?C.top+Oa:C.bottom,s=w?E?C.top+Oa:C.bottom:C.top+Oa;M=Aa(f,p,r,a,i,a,C.left,o,C.right,s);break}case`left`:{let n=D?Oa/2:Oa*4,r=D||T?t+n:t-n,i=D?t-n:T?t+n:t-n,a=e+Oa+1,o=T||D?C.right-Oa:C.left,s=T?D?C.right-Oa:C.left:C.right-Oa;M=Aa(f,p,o,C.top,s,C.bottom,a,r,a,i);break}case`right`:{let n=D?Oa/2:Oa*4,r=D||T?t+n:t-n,i=D?t-n:T?t+n:t-n,a=e-Oa,o=T||D?C.left+Oa:C.right,s=T?D?C.left+Oa:C.right:C.left+Oa;M=Aa(f,p,a,r,a,i,o,C.top,s,C.bottom);break}}M?u||n.start(40,x):x()}};return r.__options={...e,blockPointerEvents:t},r}var Pa={...oa,disabled:e=>e.disabled,instantType:e=>e.instantType,isInstantPhase:e=>e.isInstantPhase,trackCursorAxis:e=>e.trackCursorAxis,disableHoverablePopup:e=>e.disableHoverablePopup,lastOpenChangeReason:e=>e.openChangeReason,closeOnClick:e=>e.closeOnClick,appliedTriggerProps:(e,t)=>t?e.activeTriggerProps:void 0,closeDelay:e=>e.closeDelay,adaptiveOrigin:e=>e.adaptiveOrigin},Fa=class extends Zi{constructor(e,t,n){let r=new Ri;super(Ia(e,r,t,n),La(r),Pa)}setOpen=(e,t)=>{Mi(this,e,t,{extraState:{openChangeReason:t.reason}})};cancelPendingOpen(e){this.state.floatingRootContext.dispatchOpenChange(!1,G(bt,e))}};function Ia(e,t,n,r=!1){return{...ea(t,n,r),disabled:!1,instantType:void 0,isInstantPhase:!1,trackCursorAxis:`none`,disableHoverablePopup:!1,openChangeReason:null,closeOnClick:!0,closeDelay:0,adaptiveOrigin:void 0,...e}}function La(e){return{popupRef:A.createRef(),onOpenChange:void 0,onOpenChangeComplete:void 0,triggerElements:e}}var Ra=L(function(e){let{disabled:t=!1,defaultOpen:n=!1,open:r,disableHoverablePopup:i=!1,trackCursorAxis:a=`none`,actionsRef:o,onOpenChange:s,onOpenChangeComplete:c,handle:l,triggerId:u,defaultTriggerId:d=null,children:f}=e,p=Ei((e,t)=>new Fa({open:n,openProp:r,activeTriggerId:d,triggerIdProp:u},e,t));p.useControlledProp(`openProp`,r),p.useControlledProp(`triggerIdProp`,u),p.useContextCallback(`onOpenChange`,s),p.useContextCallback(`onOpenChangeComplete`,c);let m=p.useState(`open`),h=!t&&m,g=p.useState(`activeTriggerId`),_=p.useState(`mounted`),v=p.useState(`payload`);p.useSyncedValues({trackCursorAxis:a,disableHoverablePopup:i,disabled:t}),Pi(p,{closeOnActiveTriggerUnmount:!0});let{forceUnmount:y,transitionStatus:b}=Fi(h,p),x=p.useState(`isInstantPhase`),S=p.useState(`instantType`),C=p.useState(`lastOpenChangeReason`),w=A.useRef(null);V(()=>{m&&t&&p.setOpen(!1,G(Nt))},[m,t,p]),V(()=>{b===`ending`&&C===`none`||b!==`ending`&&x?(S!==`delay`&&(w.current=S),p.set(`instantType`,`delay`)):w.current!==null&&(p.set(`instantType`,w.current),w.current=null)},[b,x,C,S,p]),V(()=>{h&&(g??p.set(`payload`,void 0))},[p,g,h]),A.useImperativeHandle(o,()=>({unmount:y,close:()=>p.setOpen(!1,G(It))}),[y,p]);let T=h||_||!t&&a!==`none`;return(0,K.jsxs)(oe.Provider,{value:p,children:[l&&(0,K.jsx)(Di,{handle:l,store:p}),T&&(0,K.jsx)(za,{store:p,disabled:t,trackCursorAxis:a}),typeof f==`function`?f({payload:v}):f]})});function za({store:e,disabled:t,trackCursorAxis:n}){let r=e.useState(`floatingRootContext`),i=hi(r,{enabled:!t,referencePress:()=>e.select(`closeOnClick`)}),a=fi(r,{enabled:!t&&n!==`none`,axis:n===`none`?void 0:n}),o=A.useMemo(()=>hr(a.reference,i.reference),[a.reference,i.reference]);return Ii(e,{activeTriggerProps:o,inactiveTriggerProps:o,popupProps:i.floating??B}),null}function Ba(e){return or(e,`base-ui`)}var Va=A.createContext(void 0);function Ha(){return A.useContext(Va)}var Ua=`data-base-ui-tooltip-trigger`;function Wa(e){let t=Me(e);return c(t)?t:null}var Ga=R(function(e,t){let{render:n,className:r,style:i,handle:a,payload:o,disabled:s,delay:c,closeOnClick:l=!0,closeDelay:u,id:d,...f}=e,p=H(!0),m=sa(a)??p;if(!m)throw Error(ae(82));let h=Ba(d),g=m.useState(`isTriggerActive`,h),_=m.useState(`isOpenedByTrigger`,h),v=m.useState(`floatingRootContext`),y=A.useRef(null),b=u??0,{registerTrigger:x,isMountedByThisTrigger:S}=Ni(h,y,m,{payload:o,closeOnClick:l,closeDelay:b}),C=Ha(),{activeIdRef:w,delayRef:T,isInstantPhase:E,hasProvider:D}=Bt(v,{open:_}),O=ma(v);m.useSyncedValue(`isInstantPhase`,E);let ee=m.useState(`disabled`),k=s??ee,j=Jt(k),M=m.useState(`trackCursorAxis`),N=m.useState(`disableHoverablePopup`),P=A.useRef(!1),F=le(),I=A.useRef(void 0);function te(){return D&&w.current!=null?0:c??C??600}function L(e){let t=y.current;if(!t||!e)return!1;let n=je(e,`[${Ua}]`);return n!==null&&n!==t&&W(t,n)}function R(e){let t=L(e);return P.current=t,t&&(O.openChangeTimeout.clear(),O.restTimeout.clear(),O.restTimeoutPending=!1,F.clear()),t}let ne=_a(v,{enabled:!k,mouseOnly:!0,move:!1,handleClose:!N&&M!==`both`?Na():null,restMs:te,delay(){return u==null&&D?{close:mt(T.current,`close`)}:{close:b}},triggerElementRef:y,isActiveTrigger:g,isClosing:()=>m.select(`transitionStatus`)===`ending`,shouldOpen(){return!P.current}}),z=la(v,{enabled:!k}).reference,re=e=>{let t=P.current,n=Wa(e),r=R(n),i=y.current,a=i&&n&&W(i,n);if(r&&m.select(`open`)&&m.select(`lastOpenChangeReason`)===`trigger-hover`)m.setOpen(!1,G(xt,e));else if(t&&!r&&a&&!j.current&&!m.select(`open`)&&i&&Oe(I.current)){let t=()=>{P.current||j.current||m.select(`open`)||m.setOpen(!0,G(xt,e,i))},n=te();n===0?(F.clear(),t()):F.start(n,t)}},B=m.useState(`appliedTriggerProps`,S||M!==`none`);return Or(`button`,e,{state:{open:_},ref:[t,x,y],props:[ne,z,B,{onMouseOver(e){re(e.nativeEvent)},onFocus(e){L(Wa(e.nativeEvent))&&e.preventBaseUIHandler()},onMouseLeave(){P.current=!1,F.clear(),I.current=void 0},onPointerEnter(e){I.current=e.pointerType},onPointerDown(e){I.current=e.pointerType,m.set(`closeOnClick`,l),l&&!m.select(`open`)&&m.cancelPendingOpen(e.nativeEvent)},onClick(e){l&&!m.select(`open`)&&m.cancelPendingOpen(e.nativeEvent)},id:h,[it]:k?``:void 0,[Ua]:k?void 0:``},f],stateAttributesMapping:et})}),Ka=A.createContext(void 0);function qa(){let e=A.useContext(Ka);if(e===void 0)throw Error(ae(70));return e}var Ja=A.forwardRef(function(e,t){let{children:n,container:r,className:i,render:a,style:o,...s}=e,{node:c,subtree:l}=Hr({container:r,ref:t,componentProps:e,elementProps:s});return!l&&!c?null:(0,K.jsxs)(A.Fragment,{children:[l,c&&N.createPortal(n,c)]})}),Ya=A.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e;return H().useState(`mounted`)||n?(0,K.jsx)(Ka.Provider,{value:n,children:(0,K.jsx)(Ja,{ref:t,...r})}):null}),Xa=A.createContext(void 0);function Za(){let e=A.useContext(Xa);if(e===void 0)throw Error(ae(71));return e}function Qa(e){let{nodeId:t,externalTree:n,rootContext:r}=e,i=r.useState(`referenceElement`),a=r.useState(`floatingElement`),o=r.useState(`domReferenceElement`),s=r.useState(`open`),l=r.useState(`floatingId`),[u,d]=A.useState(null),f=A.useRef(null),p=Yr(n),h=A.useMemo(()=>({reference:i,floating:a,domReference:o}),[i,a,o]),g=m({...e,elements:{...h,...u&&{reference:u}}}),_=A.useCallback(e=>{let t=c(e)?{getBoundingClientRect:()=>e.getBoundingClientRect(),getClientRects:()=>e.getClientRects(),contextElement:e}:e;d(t),g.refs.setReference(t)},[g.refs]),v=A.useMemo(()=>({...g.refs,setPositionReference:_,domReference:f}),[g.refs,_]),y=A.useMemo(()=>({...g.elements,domReference:o}),[g.elements,o]),b=A.useMemo(()=>({...g,dataRef:r.context.dataRef,open:s,onOpenChange:r.setOpen,events:r.context.events,floatingId:l,refs:v,elements:y,nodeId:t,rootStore:r}),[g,v,y,t,r,s,l]);return V(()=>{o&&(f.current=o)},[o]),V(()=>{r.context.dataRef.current.floatingContext=b;let e=p?.nodesRef.current.find(e=>e.id===t);e&&(e.context=b)}),A.useMemo(()=>({...g,context:b,refs:v,elements:y,rootStore:r}),[g,v,y,b,r])}var $a=A.createContext(void 0);function eo(){return A.useContext($a)?.direction??`ltr`}var to=e=>({name:`arrow`,options:e,async fn(t){let{x:n,y:r,placement:i,rects:a,platform:o,elements:s,middlewareData:c}=t,{element:l,padding:u=0}=g(e,t)||{};if(l==null)return{};let d=_(u),f={x:n,y:r},p=C(i),m=v(p),y=await o.getDimensions(l),b=p===`y`,x=b?`top`:`left`,S=b?`bottom`:`right`,w=b?`clientHeight`:`clientWidth`,T=a.reference[m]+a.reference[p]-f[p]-a.floating[m],D=f[p]-a.reference[p],O=s.floating[w]||a.floating[m],ee=T/2-D/2,k=O/2-y[m]/2-1,A=Math.min(d[x],k),j=Math.min(d[S],k),M=A,N=O-y[m]-j,P=O/2-y[m]/2+ee,F=h(M,P,N),I=!c.arrow&&E(i)!=null&&P!==F&&a.reference[m]/2-(P<M?A:j)-y[m]/2<0,te=I?P<M?P-M:P-N:0;return{[p]:f[p]+te,data:{[p]:F,centerOffset:P-F-te,...I&&{alignmentOffset:te}},reset:I}}}),no=(e,t)=>{let{name:n,fn:r}=to(e);return{name:n,fn:r,options:[e,t]}},ro={name:`hide`,async fn(e){let{width:t,height:n,x:r,y:i}=e.rects.reference,a=t===0&&n===0&&r===0&&i===0,o=await e.platform.detectOverflow(e,{elementContext:`reference`});return{data:{referenceHidden:o.top-n>=0||o.right-t>=0||o.bottom-n>=0||o.left-t>=0||a}}}},io={sideX:`left`,sideY:`top`},ao=`--available-width`,oo=`--available-height`,so=`--anchor-width`,co=`--anchor-height`,lo=`--transform-origin`,uo=ao,fo=oo;function po(e,t,n){let r=e===`inline-start`||e===`inline-end`;return{top:`top`,right:r?n?`inline-start`:`inline-end`:`right`,bottom:`bottom`,left:r?n?`inline-end`:`inline-start`:`left`}[t]}function mo(e,t,n){let{rects:r,placement:i}=e;return{side:po(t,f(i),n),align:E(i)||`center`,anchor:{width:r.reference.width,height:r.reference.height},positioner:{width:r.floating.width,height:r.floating.height}}}function ho(e){return go(e,Qa)}function go(e,t){let{anchor:n,positionMethod:r=`absolute`,side:i=`bottom`,sideOffset:a=0,align:o=`center`,alignOffset:s=0,collisionBoundary:c,collisionPadding:l=5,sticky:u=!1,arrowPadding:m=5,disableAnchorTracking:h=!1,inline:g,keepMounted:_=!1,floatingRootContext:v,mounted:b,collisionAvoidance:x,shift:C,nodeId:ee,adaptiveOrigin:k,lazyFlip:j=!1,externalTree:M}=e,N=x.side||`flip`,P=x.align||`flip`,F=x.fallbackAxisSide||`end`,I=C?.crossAxis??!1,te=C?.rootBoundary,L=typeof n==`function`?n:void 0,R=J(L),ne=L?R:n,z=Jt(n),re=Jt(b),B=eo()===`rtl`,[ie,ae]=A.useState(null);!b&&ie!==null&&ae(null);let oe=j===`placement`,H=ie?f(ie):null,se=ie&&oe?E(ie)||`center`:null,U=H||{top:`top`,right:`right`,bottom:`bottom`,left:`left`,"inline-end":B?`left`:`right`,"inline-start":B?`right`:`left`}[i],ce=se||o,le=ce===`center`?U:`${U}-${ce}`,ue=l;typeof ue==`number`?ue={top:ue,right:ue,bottom:ue,left:ue}:ue&&={top:ue.top||0,right:ue.right||0,bottom:ue.bottom||0,left:ue.left||0};let de=+(i===`bottom`),fe=+(i===`top`),pe=+(i===`right`),me=+(i===`left`),he={boundary:c===`clipping-ancestors`?`clippingAncestors`:c,padding:ue},ge=A.useRef(null),_e=Jt(a),ve=Jt(s),ye=typeof a==`function`?0:a,be=typeof s==`function`?0:s,xe=[];g&&xe.push(g),xe.push(p(e=>{let t=mo(e,i,B),n=typeof _e.current==`function`?_e.current(t):_e.current,r=typeof ve.current==`function`?ve.current(t):ve.current;return{mainAxis:n,crossAxis:r,alignmentAxis:r}},[ye,be,B,i]));let Se=P===`none`&&N!==`shift`,Ce=!Se&&(u||I||N===`shift`),we=N===`none`?null:w({...he,padding:{top:ue.top+1+de,right:ue.right+1+me,bottom:ue.bottom+1+fe,left:ue.left+1+pe},mainAxis:!I&&N===`flip`,crossAxis:P===`flip`&&`alignment`,fallbackAxisSideDirection:F}),Te=Se?null:T({...he,rootBoundary:te,mainAxis:P!==`none`,crossAxis:Ce,limiter:u||I?void 0:y(e=>{if(!ge.current)return{};let{width:t,height:n}=ge.current.getBoundingClientRect(),r=O(f(e.placement)),i=r===`y`?t:n,a=r===`y`?ue.left+ue.right:ue.top+ue.bottom;return{offset:i/2+a/2}})},[he,u,I,te,ue,P]);N===`shift`||P===`shift`||ce===`center`?xe.push(Te,we):xe.push(we,Te),xe.push(D({...he,apply({elements:{floating:e},availableWidth:t,availableHeight:n,rects:r}){if(!re.current)return;let i=e.style;i.setProperty(uo,`${t}px`),i.setProperty(fo,`${n}px`);let a=d(e).devicePixelRatio||1,{x:o,y:s,width:c,height:l}=r.reference,u=(Math.round((o+c)*a)-Math.round(o*a))/a,f=(Math.round((s+l)*a)-Math.round(s*a))/a;i.setProperty(so,`${u}px`),i.setProperty(co,`${f}px`)}}),no(e=>({element:ge.current||Y(e.elements.floating).createElement(`div`),padding:ge.current?m:0}),[m]),{name:`transformOrigin`,fn(e){let{elements:{floating:t},middlewareData:n,placement:r,platform:o,rects:s,y:c}=e,l=f(r),u=E(r),d=O(l)===`y`,p=ge.current,m=typeof a==`function`?a(mo(e,i,B)):a,h;h=!p&&u&&Math.abs(d?n.shift?.x||0:n.shift?.y||0)<=1?u===`start`===(d&&o.isRTL?.(t)===!0)?`100%`:`0%`:`${(d?n.arrow?.x||0:n.arrow?.y||0)+(d?p?.clientWidth||0:p?.clientHeight||0)/2}px`;let g=l===`top`||l===`left`?`calc(100% + ${m}px)`:`${-m}px`;return Ce&&d&&Math.abs(n.shift?.y||0)>m&&(g=`${s.reference.y+s.reference.height/2-c}px`),t.style.setProperty(lo,d?`${h} ${g}`:`${g} ${h}`),{}}},ro,k),V(()=>{!b&&v&&v.update({referenceElement:null,floatingElement:null,domReferenceElement:null,positionReference:null})},[b,v]);let Ee=A.useMemo(()=>({ancestorScroll:!h,elementResize:!h&&typeof ResizeObserver<`u`,layoutShift:!h&&typeof IntersectionObserver<`u`}),[h]),{refs:De,elements:Oe,x:ke,y:Ae,middlewareData:W,update:je,placement:Me,context:Ne,isPositioned:Pe,floatingStyles:Fe}=t({rootContext:v,open:_?b:void 0,placement:le,middleware:xe,strategy:r,whileElementsMounted:_?void 0:(...e)=>S(...e,Ee),nodeId:ee,externalTree:M}),{sideX:Ie,sideY:Le}=W.adaptiveOrigin||io,Re=Pe?r:`fixed`,ze=A.useMemo(()=>{let e;return e=Pe?k?{position:Re,[Ie]:ke,[Le]:Ae}:{...Fe,position:Re}:{position:Re,top:0,left:0},e[uo]=`100vw`,e[fo]=`100vh`,Pe||(e.opacity=0),e},[k,Re,Ie,ke,Le,Ae,Fe,Pe]),Be=A.useRef(null);V(()=>{if(!b)return;let e=z.current,t=typeof e==`function`?e():e,n=(_o(t)?t.current:t)||null;n!==Be.current&&(De.setPositionReference(n),Be.current=n)},[b,De,ne,z]),A.useEffect(()=>{if(!b)return;let e=z.current;typeof e!=`function`&&_o(e)&&e.current!==Be.current&&(De.setPositionReference(e.current),Be.current=e.current)},[b,De,ne,z]),A.useEffect(()=>{if(_&&b&&Oe.reference&&Oe.floating)return S(Oe.reference,Oe.floating,je,Ee)},[_,b,Oe,je,Ee]);let Ve=f(Me),He=po(i,Ve,B),Ue=E(Me)||`center`,We=!!W.hide?.referenceHidden;V(()=>{j&&b&&Pe&&(Ve!==U||oe&&Ue!==ce)&&ae(Me)},[j,oe,b,Pe,Me,Ve,Ue,U,ce]);let Ge=A.useMemo(()=>({position:`absolute`,top:W.arrow?.y,left:W.arrow?.x}),[W.arrow]),Ke=W.arrow?.centerOffset!==0;return A.useMemo(()=>({positionerStyles:ze,arrowStyles:Ge,arrowRef:ge,arrowUncentered:Ke,side:He,align:Ue,physicalSide:Ve,anchorHidden:We,refs:De,context:Ne,isPositioned:Pe,update:je}),[ze,Ge,ge,Ke,He,Ue,Ve,We,De,Ne,Pe,je])}function _o(e){return e!=null&&`current`in e}function vo(e){return e===`starting`?Fr:B}function yo(e,t,{styles:n,transitionStatus:r,props:i,refs:a,hidden:o,inert:s=!1}){let c={...n};return s&&(c.pointerEvents=`none`),Or(`div`,e,{state:t,ref:a,props:[{role:`presentation`,hidden:o,style:c},vo(r),i],stateAttributesMapping:nt})}var bo=A.forwardRef(function(e,t){let{render:n,className:r,anchor:i,positionMethod:a=`absolute`,side:o=`top`,align:s=`center`,sideOffset:c=0,alignOffset:l=0,collisionBoundary:u=`clipping-ancestors`,collisionPadding:d=5,arrowPadding:f=5,sticky:p=!1,disableAnchorTracking:m=!1,collisionAvoidance:h=Lr,style:g,..._}=e,v=H(),y=qa(),b=v.useState(`open`),x=v.useState(`mounted`),S=v.useState(`trackCursorAxis`),C=v.useState(`disableHoverablePopup`),w=v.useState(`floatingRootContext`),T=v.useState(`instantType`),E=v.useState(`transitionStatus`),D=ho({anchor:i,positionMethod:a,floatingRootContext:w,mounted:x,side:o,sideOffset:c,align:s,alignOffset:l,collisionBoundary:u,collisionPadding:d,sticky:p,arrowPadding:f,disableAnchorTracking:m,keepMounted:y,collisionAvoidance:h,adaptiveOrigin:v.useState(`adaptiveOrigin`)}),O=yo(e,A.useMemo(()=>({open:b,side:D.side,align:D.align,anchorHidden:D.anchorHidden,instant:S===`none`?T:`tracking-cursor`}),[b,D.side,D.align,D.anchorHidden,S,T]),{styles:D.positionerStyles,transitionStatus:E,props:_,refs:[t,v.useStateSetter(`positionerElement`)],hidden:!x,inert:!b||S===`both`||C});return(0,K.jsx)(Xa.Provider,{value:D,children:O})}),xo=A.forwardRef(function(e,t){let{render:n,className:r,style:i,...a}=e,o=H(),{side:s,align:c}=Za(),l=o.useState(`open`),u=o.useState(`instantType`),d=o.useState(`transitionStatus`),f=o.useState(`popupProps`),p=o.useState(`floatingRootContext`),m=o.useState(`disabled`),h=o.useState(`closeDelay`);Si({open:l,ref:o.context.popupRef,onComplete(){l&&o.context.onOpenChangeComplete?.(!0)}}),ha(p,{enabled:!m,closeDelay:h});let g=o.useStateSetter(`popupElement`);return Or(`div`,e,{state:{open:l,side:s,align:c,instant:u,transitionStatus:d},ref:[t,o.context.popupRef,g],props:[wi,f,vo(d),a],stateAttributesMapping:rt})});function So(e){return cr(19)?e:e?`true`:void 0}var X=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Co=new X(`
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
    `,{fragmentName:`Card`});new X(`
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
}`,{fragmentName:`Problems`}),new X(`
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
    `,{fragmentName:`Journey`}),new X(`
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
    `,{fragmentName:`CatalogName`}),new X(`
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
}`,{fragmentName:`Happening`}),new X(`
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
    `,{fragmentName:`Key`});var wo=new X(`
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
    `),To=new X(`
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
    `);new X(`
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
    `);var Eo=new X(`
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
    `);new X(`
    query Departments {
  departments {
    id
    name
  }
}
    `);var Do=new X(`
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
}`),Oo=new X(`
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
    `),ko=new X(`
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
}`),Ao=new X(`
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
    `);new X(`
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
    `);var jo=new X(`
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
}`);new X(`
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
}`);var Mo=new X(`
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
}`),No=new X(`
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
}`);new X(`
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
    `);var Po=new X(`
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
    `),Fo=new X(`
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
    `),Io=new X(`
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
}`),Lo=new X(`
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
}`),Ro=new X(`
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
    `),zo=new X(`
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
    `),Bo=new X(`
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
    `),Vo=new X(`
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
    `),Ho=new X(`
    query People($search: String) {
  users(search: $search, filter: {active: true}, first: 12) {
    nodes {
      id
      name
      title
    }
  }
}
    `),Uo=new X(`
    query Reasons {
  decisionReasons {
    id
    kind
    label
  }
}
    `),Wo=new X(`
    query CandidateList($search: String, $filter: CandidateFilter, $first: Int!, $after: Cursor) {
  candidates(search: $search, filter: $filter, first: $first, after: $after) {
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
    `),Go=new X(`
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
    `),Ko=new X(`
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
}`),qo=new X(`
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
    `),Jo=new X(`
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
}`),Yo=new X(`
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
    `),Xo=new X(`
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
}`),Zo=new X(`
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
}`),Qo=new X(`
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
    `),$o=new X(`
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
    `),es=new X(`
    query AuditPeople {
  users(first: 100) {
    nodes {
      id
      name
    }
  }
}
    `),ts=new X(`
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
    `),ns=new X(`
    mutation EndSession($input: RevokeSessionInput!) {
  done: revokeSession(input: $input) {
    problem {
      message
    }
  }
}
    `),rs=new X(`
    mutation EndSessions($input: RevokeAllSessionsInput!) {
  done: revokeAllSessions(input: $input) {
    problem {
      message
    }
  }
}
    `),is={now:()=>performance.now(),after:(e,t)=>{let n=setTimeout(t,e);return()=>clearTimeout(n)},random:Math.random},as=100,os=500,ss=3e4;function cs(e,t){return as+t*(Math.min(ss,os*2**Math.min(e,16))-as)}function ls(e,t,n){return new Promise(r=>{if(n.aborted)return r();let i=globalThis,a=()=>{o(),n.removeEventListener(`abort`,a),i.removeEventListener?.(`online`,a),r()},o=e.after(t,a);n.addEventListener(`abort`,a),i.addEventListener?.(`online`,a)})}var us=new Set(`addCandidate.addComment.addDocument.addHiringTeamMember.addOpenings.addStage.archiveDecisionReason.archiveDepartment.archiveLocation.archiveRoleProfile.archiveSource.archiveTag.assignInterviewers.cancelOpening.changeHiringTeamRole.changeUserRole.closePosting.copyPosting.createApiKey.createApplication.createDecisionReason.createDepartment.createLocation.createPosting.createRoleProfile.createServiceAccount.createSource.createTag.deactivateServiceAccount.deactivateUser.grantConfidentialAccess.hireApplication.holdPosting.inviteUser.linkCandidateToUser.moveApplication.openPosting.reactivateServiceAccount.reactivateUser.rejectApplication.removeHiringTeamMember.removeStage.renameServiceAccount.reopenApplication.reopenPosting.reorderStages.revokeApiKey.revokeConfidentialAccess.setPostingConfidential.tagCandidate.transferApplication.unlinkCandidateFromUser.updateCandidate.updateCompany.updateDecisionReason.updateDepartment.updateLocation.updatePosting.updateRoleProfile.updateSource.updateStage.updateTag.updateUser.withdrawApplication`.split(`.`)),ds={Name:[],Document:[`definitions`],OperationDefinition:[`description`,`name`,`variableDefinitions`,`directives`,`selectionSet`],VariableDefinition:[`description`,`variable`,`type`,`defaultValue`,`directives`],Variable:[`name`],SelectionSet:[`selections`],Field:[`alias`,`name`,`arguments`,`directives`,`selectionSet`],Argument:[`name`,`value`],FragmentSpread:[`name`,`directives`],InlineFragment:[`typeCondition`,`directives`,`selectionSet`],FragmentDefinition:[`description`,`name`,`variableDefinitions`,`typeCondition`,`directives`,`selectionSet`],IntValue:[],FloatValue:[],StringValue:[],BooleanValue:[],NullValue:[],EnumValue:[],ListValue:[`values`],ObjectValue:[`fields`],ObjectField:[`name`,`value`],Directive:[`name`,`arguments`],NamedType:[`name`],ListType:[`type`],NonNullType:[`type`],SchemaDefinition:[`description`,`directives`,`operationTypes`],OperationTypeDefinition:[`type`],ScalarTypeDefinition:[`description`,`name`,`directives`],ObjectTypeDefinition:[`description`,`name`,`interfaces`,`directives`,`fields`],FieldDefinition:[`description`,`name`,`arguments`,`type`,`directives`],InputValueDefinition:[`description`,`name`,`type`,`defaultValue`,`directives`],InterfaceTypeDefinition:[`description`,`name`,`interfaces`,`directives`,`fields`],UnionTypeDefinition:[`description`,`name`,`directives`,`types`],EnumTypeDefinition:[`description`,`name`,`directives`,`values`],EnumValueDefinition:[`description`,`name`,`directives`],InputObjectTypeDefinition:[`description`,`name`,`directives`,`fields`],DirectiveDefinition:[`description`,`name`,`arguments`,`directives`,`locations`],SchemaExtension:[`directives`,`operationTypes`],DirectiveExtension:[`name`,`directives`],ScalarTypeExtension:[`name`,`directives`],ObjectTypeExtension:[`name`,`interfaces`,`directives`,`fields`],InterfaceTypeExtension:[`name`,`interfaces`,`directives`,`fields`],UnionTypeExtension:[`name`,`directives`,`types`],EnumTypeExtension:[`name`,`directives`,`values`],InputObjectTypeExtension:[`name`,`directives`,`fields`],TypeCoordinate:[`name`],MemberCoordinate:[`name`,`memberName`],ArgumentCoordinate:[`name`,`fieldName`,`argumentName`],DirectiveCoordinate:[`name`],DirectiveArgumentCoordinate:[`name`,`argumentName`]};new Set(Object.keys(ds));var fs;(function(e){e.QUERY=`query`,e.MUTATION=`mutation`,e.SUBSCRIPTION=`subscription`})(fs||={});function ps(e){return e===9||e===32}function ms(e,t){let n=e.replace(/"""/g,`\\"""`),r=n.split(/\r\n|[\n\r]/g),i=r.length===1,a=r.length>1&&r.slice(1).every(e=>e.length===0||ps(e.charCodeAt(0))),o=n.endsWith(`\\"""`),s=e.endsWith(`"`)&&!o,c=e.endsWith(`\\`),l=s||c,u=!(t!=null&&t.minimize)&&(!i||e.length>70||l||a||o),d=``,f=i&&ps(e.charCodeAt(0));return(u&&!f||a)&&(d+=`
`),d+=n,(u||l)&&(d+=`
`),`"""`+d+`"""`}var hs=10,gs=2;function _s(e){return vs(e,[])}function vs(e,t){switch(typeof e){case`string`:return JSON.stringify(e);case`function`:return e.name?`[function ${e.name}]`:`[function]`;case`object`:return ys(e,t);default:return String(e)}}function ys(e,t){if(e===null)return`null`;if(t.includes(e))return`[Circular]`;let n=[...t,e];if(bs(e)){let t=e.toJSON();if(t!==e)return typeof t==`string`?t:vs(t,n)}else if(Array.isArray(e))return Ss(e,n);return xs(e,n)}function bs(e){return typeof e.toJSON==`function`}function xs(e,t){let n=Object.entries(e);return n.length===0?`{}`:t.length>gs?`[`+Cs(e)+`]`:`{ `+n.map(([e,n])=>e+`: `+vs(n,t)).join(`, `)+` }`}function Ss(e,t){if(e.length===0)return`[]`;if(t.length>gs)return`[Array]`;let n=Math.min(hs,e.length),r=e.length-n,i=[];for(let r=0;r<n;++r)i.push(vs(e[r],t));return r===1?i.push(`... 1 more item`):r>1&&i.push(`... ${r} more items`),`[`+i.join(`, `)+`]`}function Cs(e){let t=Object.prototype.toString.call(e).replace(/^\[object /,``).replace(/]$/,``);if(t===`Object`&&typeof e.constructor==`function`){let t=e.constructor.name;if(typeof t==`string`&&t!==``)return t}return t}function ws(e){return`"${e.replace(Ts,Es)}"`}var Ts=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;function Es(e){return Ds[e.charCodeAt(0)]}var Ds=`\\u0000.\\u0001.\\u0002.\\u0003.\\u0004.\\u0005.\\u0006.\\u0007.\\b.\\t.\\n.\\u000B.\\f.\\r.\\u000E.\\u000F.\\u0010.\\u0011.\\u0012.\\u0013.\\u0014.\\u0015.\\u0016.\\u0017.\\u0018.\\u0019.\\u001A.\\u001B.\\u001C.\\u001D.\\u001E.\\u001F...\\"..........................................................\\\\...................................\\u007F.\\u0080.\\u0081.\\u0082.\\u0083.\\u0084.\\u0085.\\u0086.\\u0087.\\u0088.\\u0089.\\u008A.\\u008B.\\u008C.\\u008D.\\u008E.\\u008F.\\u0090.\\u0091.\\u0092.\\u0093.\\u0094.\\u0095.\\u0096.\\u0097.\\u0098.\\u0099.\\u009A.\\u009B.\\u009C.\\u009D.\\u009E.\\u009F`.split(`.`);function Os(e,t){let n=[],r={parent:[e],keys:void 0,results:[],index:-1},i;do{let e;r.index++;let a=r.keys===void 0?r.parent.length:r.keys.length;if(r.index===a)i=r.results,e=r.keys===void 0?void 0:r.results.kind,r=n.pop();else{if(i=r.keys===void 0?r.parent[r.index]:r.parent[r.keys[r.index]],i==null&&n.length!==0)continue;if(Array.isArray(i)){if(i.length!==0){n.push(r),r={parent:i,keys:void 0,results:[],index:-1};continue}}else{let t=i;e=t?.kind;let a=typeof e==`string`?ds[e]:void 0;if(!Array.isArray(a))throw Error(`Invalid AST Node: ${_s(i)}.`);if(a.length!==0){n.push(r),r={parent:t,keys:a,results:{...t},index:-1};continue}}}if(e!==void 0){let n=t[e];i=n?.(i)}r.keys===void 0?r.results.push(i):r.results[r.keys[r.index]]=i}while(n.length!==0);return i}function ks(e,t){return Ns(Os(e,Ps),t?.maxIndentDepth??1/0)}var As=80,js=class e{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(e=``,t=!1){this.length=e.length,this.lines=e.includes(`
`)?e.split(`
`):e,this.newlines=typeof this.lines==`string`?0:this.lines.length-1,this.isBlockString=t}append(t){if(t.length===0)return this;let n=typeof t==`string`?new e(t):t;return this.tail.next=n,this.tail=n.tail,this.length+=n.length,this.newlines+=n.newlines,this}indent(){return this.length===0||(this.indentBefore=!0,this.tail.dedentAfter=!0,this.length+=2*(this.newlines+1)),this}},Ms=new js;function Ns(e,t){let n=``,r=``,i=0,a=``,o=e;for(;o!==void 0;){let e=o.lines;if(o.indentBefore&&(i<t&&(a+=`  `,r+=`  `),i++),typeof e==`string`)r+=e;else{r+=e[0];let s=!o.isBlockString&&i>=t?` `:`
`+a;for(let t=1;t<e.length;t++)n+=r,r=s+e[t]}o.dedentAfter&&(i--,a=a.slice(0,i*2)),o=o.next}return n+r}var Ps={Name:e=>new js(e.value),Variable:e=>Z([`$`,e.name]),Document:e=>Z(e.definitions,`

`),OperationDefinition(e){let t=Ls(e.variableDefinitions)?Q(`(
`,Z(e.variableDefinitions,`
`),`
)`):Q(`(`,Z(e.variableDefinitions,`, `),`)`),n=Z([Q(``,e.description,`
`),Z([e.operation,Z([e.name,t]),Z(e.directives,` `)],` `)]);return Z([e.operation===`query`&&n.length===e.operation.length?``:Z([n,` `]),e.selectionSet])},VariableDefinition:({variable:e,type:t,defaultValue:n,directives:r,description:i})=>Z([Q(``,i,`
`),e,`: `,t,Q(` = `,n),Q(` `,Z(r,` `))]),SelectionSet:({selections:e})=>Is(e),Field({alias:e,name:t,arguments:n,directives:r,selectionSet:i}){return Z([Rs(Z([Q(``,e,`: `),t],``),n),Q(` `,Z(r,` `)),Q(` `,i)])},Argument:({name:e,value:t})=>Z([e,`: `,t]),FragmentSpread:({name:e,directives:t})=>Z([`...`,e,Q(` `,Z(t,` `))]),InlineFragment:({typeCondition:e,directives:t,selectionSet:n})=>Z([`...`,Q(`on `,e),Z(t,` `),n],` `),FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:n,directives:r,selectionSet:i,description:a})=>Z([Q(``,a,`
`),`fragment `,e,Q(`(`,Z(n,`, `),`)`),` on `,t,` `,Q(``,Z(r,` `),` `),i]),IntValue:({value:e})=>new js(e),FloatValue:({value:e})=>new js(e),StringValue:({value:e,block:t})=>new js(t===!0?ms(e):ws(e),t===!0),BooleanValue:({value:e})=>new js(e?`true`:`false`),NullValue:()=>new js(`null`),EnumValue:({value:e})=>new js(e),ListValue:({values:e})=>Z([`[`,Z(e,`, `),`]`]),ObjectValue:({fields:e})=>Z([`{`,Z(e,`, `),`}`]),ObjectField:({name:e,value:t})=>Z([e,`: `,t]),Directive:({name:e,arguments:t})=>Z([`@`,e,Q(`(`,Z(t,`, `),`)`)]),NamedType:({name:e})=>e,ListType:({type:e})=>Z([`[`,e,`]`]),NonNullType:({type:e})=>Z([e,`!`]),SchemaDefinition:({description:e,directives:t,operationTypes:n})=>Z([Q(``,e,`
`),Z([`schema`,Z(t,` `),Is(n)],` `)]),OperationTypeDefinition:({operation:e,type:t})=>Z([e,`: `,t]),ScalarTypeDefinition:({description:e,name:t,directives:n})=>Z([Q(``,e,`
`),Z([`scalar`,t,Z(n,` `)],` `)]),ObjectTypeDefinition:({description:e,name:t,interfaces:n,directives:r,fields:i})=>Z([Q(``,e,`
`),Z([`type`,t,Q(`implements `,Z(n,` & `)),Z(r,` `),Is(i)],` `)]),FieldDefinition:({description:e,name:t,arguments:n,type:r,directives:i})=>Z([Q(``,e,`
`),t,Ls(n)?Q(`(
`,Z(n,`
`).indent(),`
)`):Q(`(`,Z(n,`, `),`)`),`: `,r,Q(` `,Z(i,` `))]),InputValueDefinition:({description:e,name:t,type:n,defaultValue:r,directives:i})=>Z([Q(``,e,`
`),t,`: `,n,Q(` = `,r),Q(` `,Z(i,` `))]),InterfaceTypeDefinition:({description:e,name:t,interfaces:n,directives:r,fields:i})=>Z([Q(``,e,`
`),Z([`interface`,t,Q(`implements `,Z(n,` & `)),Z(r,` `),Is(i)],` `)]),UnionTypeDefinition:({description:e,name:t,directives:n,types:r})=>Z([Q(``,e,`
`),Z([`union`,t,Z(n,` `),Q(`= `,Z(r,` | `))],` `)]),EnumTypeDefinition:({description:e,name:t,directives:n,values:r})=>Z([Q(``,e,`
`),Z([`enum`,t,Z(n,` `),Is(r)],` `)]),EnumValueDefinition:({description:e,name:t,directives:n})=>Z([Q(``,e,`
`),Z([t,Z(n,` `)],` `)]),InputObjectTypeDefinition:({description:e,name:t,directives:n,fields:r})=>Z([Q(``,e,`
`),Z([`input`,t,Z(n,` `),Is(r)],` `)]),DirectiveDefinition:({description:e,name:t,arguments:n,directives:r,repeatable:i,locations:a})=>Z([Q(``,e,`
`),`directive @`,t,Ls(n)?Q(`(
`,Z(n,`
`).indent(),`
)`):Q(`(`,Z(n,`, `),`)`),Q(` `,Z(r,` `)),i?` repeatable`:``,` on `,Z(a,` | `)]),SchemaExtension:({directives:e,operationTypes:t})=>Z([`extend schema`,Z(e,` `),Is(t)],` `),ScalarTypeExtension:({name:e,directives:t})=>Z([`extend scalar`,e,Z(t,` `)],` `),ObjectTypeExtension:({name:e,interfaces:t,directives:n,fields:r})=>Z([`extend type`,e,Q(`implements `,Z(t,` & `)),Z(n,` `),Is(r)],` `),InterfaceTypeExtension:({name:e,interfaces:t,directives:n,fields:r})=>Z([`extend interface`,e,Q(`implements `,Z(t,` & `)),Z(n,` `),Is(r)],` `),UnionTypeExtension:({name:e,directives:t,types:n})=>Z([`extend union`,e,Z(t,` `),Q(`= `,Z(n,` | `))],` `),EnumTypeExtension:({name:e,directives:t,values:n})=>Z([`extend enum`,e,Z(t,` `),Is(n)],` `),InputObjectTypeExtension:({name:e,directives:t,fields:n})=>Z([`extend input`,e,Z(t,` `),Is(n)],` `),DirectiveExtension:({name:e,directives:t})=>Z([Z([`extend directive @`,e]),Z(t,` `)],` `),TypeCoordinate:({name:e})=>e,MemberCoordinate:({name:e,memberName:t})=>Z([e,Q(`.`,t)]),ArgumentCoordinate:({name:e,fieldName:t,argumentName:n})=>Z([e,Q(`.`,t),Q(`(`,n,`:)`)]),DirectiveCoordinate:({name:e})=>Z([`@`,e]),DirectiveArgumentCoordinate:({name:e,argumentName:t})=>Z([`@`,e,Q(`(`,t,`:)`)])};function Z(e,t=``){if(e==null||e.length===0)return Ms;let n=Ms;for(let r of e)r!==void 0&&r.length!==0&&(n.length===0?n=typeof r==`string`?new js(r):r:(t!==``&&n.append(t),n.append(r)));return n}function Fs(e,t){let n=0;for(let r of e)r.length!==0&&(n+=(n===0?0:t.length)+r.length);return n}function Is(e){return Q(`{
`,Z(e,`
`).indent(),`
}`)}function Q(e,t,n=``){return t!=null&&t.length!==0?e===``?t.append(n):new js(e).append(t).append(n):Ms}function Ls(e){return e?.some(e=>e.newlines!==0)??!1}function Rs(e,t){return t==null||t.length===0?e:Z([e,e.length+Fs(t,`, `)+2>As?Q(`(
`,Z(t,`
`).indent(),`
)`):Q(`(`,Z(t,`, `),`)`)])}var zs=new WeakMap;function Bs(e){if(typeof e==`string`||e instanceof String)return e.toString();let t=zs.get(e);return t===void 0&&(t=ks(e),zs.set(e,t)),t}function Vs(e){if(!(typeof e==`string`||e instanceof String))for(let t of e.definitions){if(t.kind!==`OperationDefinition`||t.operation!==`mutation`)continue;let[e,...n]=t.selectionSet.selections;if(e?.kind===`Field`&&n.length===0)return e.alias?.value??e.name.value}}var Hs=class e extends Error{name=`HirewireError`;code;errors;retryAfter;idempotencyKey;constructor(e,t,n={}){super(t,`cause`in n?{cause:n.cause}:void 0),this.code=e,this.errors=n.errors??[];let r=this.errors[0]?.extensions?.retryAfter;this.retryAfter=typeof r==`number`&&r>=0?r*1e3:n.retryAfter}static of(t,n){let r=t?.[0];return r?new e(r.extensions?.code||`INTERNAL`,r.message,{errors:t??[],retryAfter:n}):new e(`OFFLINE`,`the answer is empty`)}get passing(){return this.code===`OFFLINE`||this.code===`UNAVAILABLE`||this.code===`RATE_LIMITED`}};function Us(e){let t=e?.message;return typeof t==`string`?t:String(e)}async function Ws(e,t,n){let[r,i]=`document`in n?[Bs(n.document),Vs(n.document)]:[qs(n),n.name],a=n.idempotencyKey??Js(t),o={...n.input,...n.expectedVersion===void 0?{}:{expectedVersion:n.expectedVersion},idempotencyKey:a},s=t.now()+(n.patience??6e4);for(let c=0;;c++)try{let t=await e.send(r,{input:o},n.signal);return Ks(i===void 0?Object.values(t)[0]:t[i])}catch(e){if(!(e instanceof Hs))throw e;let r=Math.max(cs(c,t.random()),e.retryAfter??0);if(!e.passing||t.now()+r>s)throw e.idempotencyKey=a,e;await ls(t,r,n.signal??Gs)}}var Gs=new AbortController().signal;function Ks(e){if(!e)throw new Hs(`INTERNAL`,`the command has no answer`);let{problem:t,event:n=null,replayed:r=!1}=e;return t?t.__typename===`VersionConflict`?{ok:!1,conflict:!0,current:t.current,changedBy:t.changedBy,changedAt:t.changedAt}:{ok:!1,conflict:!1,problem:t}:{ok:!0,event:n,replayed:r,payload:e}}function qs(e){let t=e.name.charAt(0).toUpperCase()+e.name.slice(1)+`Input`,n=us.has(e.name)?`event { id cursor }`:``;return`mutation ($input: ${t}!) { ${e.name}(input: $input) { ${e.select??``} ${n} replayed problem { __typename code message
    ... on VersionConflict { current { __typename id ${e.selectCurrent??``} } changedBy { id name } changedAt }
    ... on IllegalTransition { from to allowed }
    ... on InvalidInput { fields { path code message } }
    ... on PostingNotOpen { posting { id status } }
    ... on DuplicateApplication { existing { id } }
    ... on StageInUse { applicationCount }
  } } }`}function Js(e){let t=new Uint8Array(16);for(let n=0;n<t.length;n++)t[n]=e.random()*256;return globalThis.crypto?.getRandomValues(t),`ts-`+Array.from(t,e=>e.toString(16).padStart(2,`0`)).join(``)}var Ys=class{token;renewing;constructor(e){this.token=e}async current(){return this.ask()}async renew(e){if(e===void 0||typeof this.token!=`function`)return!1;if(this.renewing?.refused!==e){let t={refused:e,answer:this.ask(e)};this.renewing=t;let n=()=>{this.renewing===t&&(this.renewing=void 0)};t.answer.then(n,n)}let t=await this.renewing.answer;return t!==void 0&&t!==e}async ask(e){if(typeof this.token!=`function`)return this.token;try{return await this.token(e)}catch(e){throw new Hs(`OFFLINE`,`no token: ${Us(e)}`,{cause:e})}}},Xs=4096,Zs=class{seen=new Set;newest;key;constructor(e={}){this.key=e.postingIds?[...new Set(e.postingIds)].sort().join(`,`):`*`,this.newest=e.after}get cursor(){return this.newest}resume(){return this.newest===void 0?{}:{[this.key]:this.newest}}take(e){return this.newest=e.cursor,e.__typename===`ResyncRequired`?{events:[],resync:e.reason}:{events:e.events.filter(e=>this.isNew(e.id))}}restart(e){this.newest=e}isNew(e){if(this.seen.has(e))return!1;if(this.seen.add(e),this.seen.size>Xs){let[e]=this.seen;e!==void 0&&this.seen.delete(e)}return!0}},Qs=1e3,$s=1e4,ec=class{wire;o;onOver;tracker;document;over=new AbortController;status;want;failures=0;finish=()=>{};constructor(e,t,n){this.wire=e,this.o=t,this.onOver=n,this.tracker=new Zs(t),this.document=nc(t.select),this.want=t.snapshot&&t.after===void 0?`START`:void 0,this.run()}resync(){this.o.snapshot&&(this.want??=`CHANGED`,this.finish({kind:`resync`,why:`CHANGED`}))}close(){this.over.abort(),this.finish({kind:`closed`}),this.onOver()}async run(){try{for(await void 0,this.show(`connecting`);!this.over.signal.aborted;)await this.recover(await this.attempt())}catch(e){if(this.over.signal.aborted)return;this.over.abort(),this.onOver(),this.o.onEnd(e instanceof Hs?e:new Hs(`CALLBACK`,Us(e),{cause:e}))}}async recover(e){let t=0;switch(e.kind){case`closed`:return;case`resync`:if(this.want=e.why,this.failures++===0)return;break;case`refused`:if(this.status!==`connecting`&&this.show(`offline`),!await this.renewed(e.token))throw new Hs(`UNAUTHENTICATED`,`the server does not accept the credential`);if(this.failures++===0)return;break;case`error`:if(!e.error.passing&&e.error.code!==`INTERNAL`)throw e.error;this.show(`offline`),this.failures++,t=e.error.retryAfter??0;break;case`lost`:this.show(`offline`),this.failures++}await ls(this.wire.clock,Math.max(t,cs(this.failures-1,this.wire.clock.random())),this.over.signal)}async renewed(e){try{return await this.wire.credential.renew(e)}catch{return this.show(`offline`),!0}}async attempt(){let e=this.tracker.cursor===void 0;for(;this.want!==void 0&&this.o.snapshot;){let t=this.want;this.want=void 0,this.status===`live`&&this.show(`catching-up`);try{this.tracker.restart(await this.o.snapshot(t,this.over.signal))}catch(e){if(this.want=t,e instanceof Hs)return{kind:`error`,error:e};throw e}if(this.over.signal.aborted)return{kind:`closed`};this.o.onCursor?.(this.tracker.cursor),e=!0}return this.over.signal.aborted?{kind:`closed`}:this.stream(e)}stream(e){let{clock:t,socket:n}=this.wire;return new Promise((r,i)=>{let a,o=()=>{},s=()=>{},c=e=>{this.finish=()=>{},o(),s(),e()},l=e=>{a!==void 0&&(e.kind===`resync`||t.now()-a>=$s)&&(this.failures=0),c(()=>r(e))};this.finish=l;let u=e=>{try{e()}catch(e){e instanceof Hs?l({kind:`error`,error:e}):c(()=>i(e))}},d=n=>{let r=tc(n),i=()=>this.finish===l;if(this.deliver(r,i),!i())return;let s=r.__typename===`ResyncRequired`||(a===void 0?e:!r.events.length||this.status===`live`);a??=t.now(),o(),this.show(s?`live`:`catching-up`),s||(o=t.after(Qs,()=>u(()=>this.show(`live`))))};s=n.subscribe(this.document,{postingIds:this.o.postingIds??null,after:this.tracker.cursor??null},e=>u(()=>d(e)),l)})}deliver(e,t){let{events:n,resync:r}=this.tracker.take(e);if(r&&this.o.snapshot)return this.finish({kind:`resync`,why:r});r&&this.o.onResync?.(r);for(let e of n)if(this.hand(e),!t())return;t()&&this.o.onCursor?.(e.cursor)}hand(e){let{postingId:t,posting:n}=e;switch(e.__typename){case`AccessLost`:return this.regard(t,this.o.onAccessLost);case`AccessGained`:return this.regard(n?.id,this.o.onAccessGained);default:return this.o.onEvent(e)}}regard(e,t){!t&&this.o.snapshot?this.resync():e!==void 0&&t?.(e)}show(e){this.status===e||this.over.signal.aborted||(this.status=e,this.o.onStatus?.(e))}};function tc(e){let t=e.data?.pipelineUpdates;if(t==null)throw Hs.of(e.errors);return t}function nc(e=``){return`subscription ($postingIds: [ID!], $after: Cursor) { pipelineUpdates(postingIds: $postingIds, after: $after) { __typename
    ... on PipelineEvents { cursor events { __typename id ... on AccessLost { postingId } ... on AccessGained { posting { id } } ${e} } }
    ... on ResyncRequired { reason cursor } } }`}var rc=4e4;function ic(e,t){if(e===null)return;let n=/^\d+$/.test(e.trim())?Number(e)*1e3:Date.parse(e)-t;return Number.isFinite(n)?Math.max(0,n):void 0}var ac=class{url;credential;fetch;clock;constructor(e,t,n,r){this.url=e,this.credential=t,this.fetch=n,this.clock=r}async send(e,t,n){for(let r=!1;;r=!0){let i=await this.credential.current(),{status:a,answer:o,retryAfter:s}=await this.post(e,t,i,n);if(a!==401||r||!await this.credential.renew(i)){if(o.errors?.length)throw Hs.of(o.errors,s);if(o.data==null)throw new Hs(oc(a)?`OFFLINE`:`PROTOCOL`,`status ${a} without an answer`,{retryAfter:s});return o.data}}}async post(e,t,n,r){let i=new AbortController,a=()=>i.abort();r?.throwIfAborted(),r?.addEventListener(`abort`,a);let o=this.clock.after(rc,a);try{let r=await this.fetch(this.url,{method:`POST`,headers:{"content-type":`application/json`,accept:`application/graphql-response+json, application/json;q=0.9`,...n===void 0?{}:{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t}),signal:i.signal}),a=await r.text();return{status:r.status,answer:sc(a),retryAfter:ic(r.headers.get(`retry-after`),this.clock.now())}}catch(e){throw r?.throwIfAborted(),new Hs(`OFFLINE`,`no answer: ${Us(e)}`,{cause:e})}finally{o(),r?.removeEventListener(`abort`,a)}}};function oc(e){return e<400||e>=500||e===408||e===425||e===429}function sc(e){try{let t=JSON.parse(e);return typeof t==`object`&&t?t:{}}catch{return{}}}var cc=new Set([4004,4400,4406,4409]),lc=new Set([4401,4403]),uc=2e4,dc=class{clock;client;operations=new Set;token;stopWatch=()=>{};constructor(e,t,n,r){this.clock=n,this.client=k({url:e,webSocketImpl:r,retryAttempts:0,lazyCloseTimeout:1e3,connectionParams:async()=>(this.token=await t.current(),this.token===void 0?{}:{authorization:`Bearer ${this.token}`}),on:{opened:e=>this.watch(e),closed:e=>this.ended(this.endOf(e))}})}subscribe(e,t,n,r){let i=!0,a=()=>{i=!1,this.operations.delete(o),s()},o=e=>{i&&(a(),r(e))},s=()=>{};return this.operations.add(o),s=this.client.subscribe({query:e,variables:t},{next:e=>i&&n(e),error:e=>o(this.endOf(e)),complete:()=>o({kind:`lost`,error:new Hs(`OFFLINE`,`the stream ended`)})}),a}close(){this.stopWatch(),Promise.resolve(this.client.dispose()).catch(()=>{})}ended(e){this.stopWatch();for(let t of[...this.operations])t(e)}watch(e){let t=!0,n=this.client.on(`message`,()=>{t=!0}),r=()=>{},i=()=>{t?(t=!1,e.send(`{"type":"ping"}`),r=this.clock.after(uc,i)):this.client.terminate()};this.stopWatch(),r=this.clock.after(uc,i),this.stopWatch=()=>{n(),r()}}endOf(e){if(Array.isArray(e))return this.failed(Hs.of(e));if(e instanceof Hs)return{kind:`lost`,error:e};let{code:t,reason:n}=typeof e==`object`&&e?e:{};if(typeof t!=`number`)return fc(`no connection: ${Us(e)}`,e);if(lc.has(t))return{kind:`refused`,token:this.token};let r=`the connection was closed: ${t} ${String(n??``)}`.trim();return cc.has(t)?{kind:`error`,error:new Hs(`PROTOCOL`,r)}:fc(r,e)}failed(e){if(e.code!==`UNAUTHENTICATED`)return{kind:`error`,error:e};let t=this.token;return queueMicrotask(()=>this.client.terminate()),{kind:`refused`,token:t}}};function fc(e,t){return{kind:`lost`,error:new Hs(`OFFLINE`,e,{cause:t})}}function pc(e){let t=e.clock??is,n=new Ys(e.token),r=new URL(e.url,globalThis.location?.href).href,i=new ac(r,n,e.fetch??((...e)=>globalThis.fetch(...e)),t),a=new Set,o;return{query:(e,t,n)=>i.send(Bs(e),t,n?.signal),async snapshot(e,t,n){let r=await i.send(Bs(e),t,n?.signal),a=mc(r);if(a===void 0)throw new Hs(`BAD_USER_INPUT`,`a snapshot's query selects pipelineCursor`);return{data:r,cursor:a}},command:e=>Ws(i,t,e),follow(i){let s=e.webSocket??globalThis.WebSocket;if(!s)throw TypeError(`this platform has no WebSocket: give the option webSocket, such as that of the package ws`);o??=new dc(r.replace(/^http/,`ws`),n,t,s);let c=new ec({socket:o,credential:n,clock:t},i,()=>a.delete(c));return a.add(c),c},close(){for(let e of a)e.close();a.clear(),o?.close(),o=void 0}}}function mc(e){if(typeof e==`object`&&e)for(let[t,n]of Object.entries(e)){let e=t===`pipelineCursor`&&typeof n==`string`?n:mc(n);if(e!==void 0)return e}}var hc=new Intl.NumberFormat,gc=new Intl.PluralRules(`en`);function _c(e,t,n=`${t}s`){return`${hc.format(e)} ${gc.select(e)===`one`?t:n}`}var $={product:`Hirewire`,common:{add:`Add`,back:`Back`,cancel:`Cancel`,clear:`Clear`,close:`Close`,copied:`Copied`,copy:`Copy`,couldNotRead:`Couldn't load this`,dismiss:`Dismiss`,done:`Done`,justNow:`just now`,download:`Download`,edit:`Edit`,loading:`Loading`,more:`More`,none:`None`,notifications:`Notifications`,optional:`optional`,remove:`Remove`,save:`Save`,search:`Search`,showMore:`Show more`,somebody:`Someone`,today:`Today`,tryAgain:`Try again`,unknown:`Unknown`,yesterday:`Yesterday`},errors:{offline:`The server can't be reached. Check your connection and try again.`,signInAgain:`Please sign in again.`,forbidden:`You don't have permission to do that.`,notFound:`It no longer exists, or you can't see it anymore.`,rateLimited:`Too many requests at once. Wait a moment and try again.`,unavailable:`The server is busy. Try again in a moment.`,unexpected:e=>`Something went wrong on our side. Try again${e?`, or give your admin the request ID ${e}`:``}.`,couldNot:e=>`Couldn't ${e}`,status:e=>`The server answered with status ${e}.`,broken:`Something went wrong in this window`,brokenWords:`Your saved changes are safe. Reload the page to continue.`,reload:`Reload`},waiting:{label:`Waiting for the server`,saveChange:`save your change`,move:(e,t)=>`move ${e} to ${t}`,moveMany:(e,t)=>`move ${_c(e,`candidate`)} to ${t}`,reject:e=>`reject ${e}`,rejectMany:e=>`reject ${_c(e,`candidate`)}`,withdraw:e=>`withdraw ${e}`,reopen:e=>`reopen ${e}'s application`,hire:e=>`hire ${e}`,transfer:e=>`transfer ${e}`,comment:`add your comment`,tag:e=>`change ${e}'s tags`,waitingTo:e=>`Waiting to ${e}`,detail:`The server hasn't answered yet. This is sent again until it does.`,cancelled:e=>`Canceled: ${e}`,maybeDone:`If the server had already received it, the change will still appear.`},conflict:{moved:(e,t,n)=>[e,`moved them to ${t}`,n].filter(Boolean).join(` `)+`.`,ended:(e,t,n)=>[e,`changed the application to ${t.toLowerCase()}`,n].filter(Boolean).join(` `)+`.`,changed:(e,t)=>[e,`changed this`,t].filter(Boolean).join(` `)+`. Check the changes and try again.`,moveAnyway:e=>`Move to ${e} anyway`,rejectAnyway:`Reject anyway`,withdrawAnyway:`Withdraw anyway`,hireAnyway:`Hire anyway`,reopenAnyway:`Reopen anyway`,transferAnyway:`Transfer anyway`},shell:{skip:`Skip to content`,navigation:`Main`,postings:`Postings`,candidates:`Candidates`,activity:`Activity`,settings:`Settings`,explorer:`API explorer`,search:`Go to anything`,palette:`Ctrl K`,paletteMac:`⌘K`,account:`Your account`,accountOf:e=>`Account of ${e}`,yourAccount:`Account and sessions`,signOut:`Sign out`,signOutEverywhere:`Sign out everywhere`,theme:`Appearance`,themes:{system:`As the system`,light:`Light`,dark:`Dark`},demo:`Demo`,demoWords:`This is the demo company. Open a second window, enter as somebody else, and watch a move arrive.`,notThere:`There is nothing here`,notThereWords:`The address may be wrong, or you may not see what was here.`,toPostings:`To the postings`},connection:{label:`Connection`,connecting:`Connecting…`,live:`Live`,offline:`Connection lost. What you see may be out of date. Reconnecting…`,noNetwork:`You're offline. What you see may be out of date; your changes are sent when you're back online.`,silent:`The server isn't responding. What you see may be out of date.`,catchingUp:`Reconnected. Catching up…`,caughtUp:e=>e===0?`Caught up: nothing had changed.`:`Caught up: ${_c(e,`change`)}.`,reread:`Caught up: everything was loaded again.`,back:`You're connected again.`},signIn:{title:`Sign in`,words:`The hiring team's pipelines, live.`,email:`E-mail address`,password:`Password`,totp:`Code from your authenticator, or a recovery code`,totpHint:`Six digits, or one of your recovery codes.`,go:`Sign in`,with:e=>`Sign in with ${e}`,or:`or`,forgot:`Forgot your password?`,forgotTitle:`A new password`,forgotWords:`Say which address you sign in with. Its owner, or an admin, hears how to go on.`,forgotGo:`Ask for a link`,forgotDone:`If there is such an account, its owner or an admin hears of this.`,demoTitle:`Enter the demo company`,demoWords:`One click, no password. Enter as two people in two windows and watch what one does arrive at the other.`,enterAs:`Enter as`,ended:`You were signed out. Sign in again to go on where you were.`,none:`No way to sign in is configured here. Ask whoever runs this server.`},roles:{ADMIN:`Admin`,RECRUITER:`Recruiter`,MEMBER:`Member`,AUDITOR:`Auditor`},teamRoles:{HIRING_LEAD:`Hiring lead`,RECRUITER:`Recruiter`,COORDINATOR:`Coordinator`,SOURCER:`Sourcer`,INTERVIEWER:`Interviewer`},postingStatus:{DRAFT:`Draft`,PENDING_APPROVAL:`Pending approval`,OPEN:`Open`,ON_HOLD:`On hold`,CLOSED:`Closed`},applicationStatus:{ACTIVE:`Active`,HIRED:`Hired`,REJECTED:`Rejected`,WITHDRAWN:`Withdrawn`,TRANSFERRED:`Transferred`},sourceKinds:{CAREERS_PAGE:`Careers page`,REFERRAL:`Referral`,AGENCY:`Agency`,SOURCED:`Sourced`,JOB_BOARD:`Job board`,EVENT:`Event`,INTERNAL:`Internal`},stageKinds:{REVIEW:`Review`,SCREEN:`Screen`,ASSESSMENT:`Assessment`,INTERVIEW:`Interview`,OFFER:`Offer`},documentKinds:{RESUME:`Résumé`,COVER_LETTER:`Cover letter`,OTHER:`Other`},visibilities:{TEAM:`Everyone on the team`,RECRUITERS:`Recruiters only`,ADMINS:`Admins only`},visibilityTags:{TEAM:`Team`,RECRUITERS:`Recruiters`,ADMINS:`Admins`},keys:{title:`Keyboard shortcuts`,everywhere:`Everywhere`,global:[[[`Ctrl`,`K`],`Go to any posting, candidate or page`],[[`?`],`Show keyboard shortcuts`],[[`Esc`],`Close what is open`]]},palette:{label:`Go to anything`,placeholder:`Search postings and candidates, or type a command`,postings:`Postings`,candidates:`Candidates`,actions:`Actions`,nothing:e=>`Nothing matches “${e}”.`,results:e=>_c(e,`result`),goTo:e=>`Go to ${e}`,theme:e=>`Appearance: ${e.toLowerCase()}`,newPosting:`Create a posting`},board:{label:e=>`Board of ${e}`,keysHelp:`Use the arrow keys to go from card to card. Press M to move a card, X to select it, R to reject it, Enter to open it, and question mark for all keyboard shortcuts.`,keysTitle:`Board`,keys:[[[`↑`,`↓`],`Card above, card below`],[[`←`,`→`],`Column before, column after`],[[`Home`,`End`],`First card, last card of the column`],[[`Enter`],`Open the candidate`],[[`M`],`Move to another stage`],[[`X`],`Select`],[[`R`],`Reject`],[[`/`],`Search the board`],[[`Esc`],`Clear the selection`]],back:`All postings`,confidential:`Confidential`,setup:`Plan and team`,activity:`Activity`,add:`Add candidate`,openings:(e,t)=>`${e} of ${_c(t,`opening`)} free`,gaps:e=>`No stage assesses ${e.join(`, `)}`,notOpen:e=>`This posting is ${e.toLowerCase()}.`,search:`Search this board`,overdueOnly:`Overdue`,tags:`Tags`,sources:`Sources`,noTags:`The company has no tags yet.`,sort:`Order`,sorts:{newest:`Newest in stage first`,longest:`Longest in stage first`,applied:`Latest applied first`},clearFilters:`Clear filters`,cards:e=>_c(e,`candidate`),total:e=>`${_c(e,`candidate`)} in this stage`,cardsIn:e=>`Candidates in ${e}`,days:e=>`${e} d`,inStage:(e,t,n)=>`${e===0?`less than a day`:_c(e,`day`)} in stage${t===null?``:`, target ${_c(t,`day`)}`}${n?`, overdue`:``}`,since:e=>`Since ${e}`,target:e=>`Target ${_c(e,`day`)}`,noTarget:`No target`,overdue:e=>`${hc.format(e)} overdue`,empty:`No candidates in this stage.`,emptyHint:`No candidates in this stage. Drag a card here, or add a candidate.`,noneOfYours:`None of your candidates are in this stage.`,noMatch:`No candidates match the filters.`,moreFailed:`Couldn't load more candidates.`,select:e=>`Select ${e}`,cardLabel:(e,t,n,r)=>[e,t,n,r?`waiting for the server`:null].filter(Boolean).join(`, `),actions:e=>`Actions for ${e}`,columnActions:e=>`Actions for ${e}`,selectAll:e=>`Select the ${hc.format(e)} that are loaded`,selectNone:`Select none`,selected:e=>`${hc.format(e)} selected`,moveTo:`Move to`,open:`Open`,reject:`Reject…`,deselect:`Deselect`,doSelect:`Select`,movedOne:(e,t)=>`${e} moved to ${t}`,movedMany:(e,t)=>`${_c(e,`candidate`)} moved to ${t}`,rejectedOne:e=>`${e} rejected`,rejectedMany:e=>`${_c(e,`candidate`)} rejected`,someFailed:(e,t)=>`${hc.format(e)} of ${hc.format(t)} failed`,answers:`Results`,answersWords:(e,t)=>t===0?`All ${hc.format(e)} succeeded.`:`${hc.format(e)} succeeded, ${hc.format(t)} failed. The failed ones are unchanged.`,details:`Details`,ok:`Done`,movedBy:e=>`Moved by ${e}`,reopenedBy:e=>`Reopened by ${e}`,othersMoved:(e,t,n)=>`${e} moved ${t} to ${n}`,othersEnded:(e,t,n)=>`${e}: ${t} is ${n.toLowerCase()}`,othersAdded:(e,t,n)=>`${e} added ${t} in ${n}`,focusNow:(e,t,n,r)=>`${e}, ${t} of ${n} in ${r}`,lostTitle:`You no longer have access to this posting`,lostWords:`You were removed from its team, or it became confidential.`,missingTitle:`Posting not found`,noStages:`This posting has no stages yet`,noStagesWords:`Add stages to its interview plan to see its board here.`},decide:{rejectTitle:(e,t)=>e===1?`Reject ${t}`:`Reject ${_c(e,`candidate`)}`,rejectWords:`The application ends. It can be reopened later.`,reason:`Reason`,chooseReason:`Choose a reason`,note:`Note for the team`,noteHint:`Kept with the decision; the candidate does not see it.`,reject:`Reject`,withdrawTitle:e=>`${e} withdraws`,withdrawWords:`On the candidate's word, the application ends.`,withdraw:`Withdraw`,reopenTitle:e=>`Let ${e} go on`,reopenWords:`The application becomes active again; a hire is undone and its seat is free.`,reopen:`Reopen`,whereItStood:e=>`Where it stood: ${e}`,stage:`Stage`,hireTitle:e=>`Hire ${e}`,hireWords:`The application ends with a hire, which fills a seat.`,hire:`Hire`,opening:`Seat`,oldestOpening:`The oldest free seat`,openingNumber:e=>`Seat ${e}`,transferTitle:e=>`Transfer ${e}`,transferWords:`It goes on in another posting as a new application; what happened here stays here.`,transfer:`Transfer`,posting:`Posting`,choosePosting:`Choose a posting`,firstStage:`The first stage`,noReasons:`The company has no reasons yet; an admin adds them.`},happened:{applied:`applied`,appliedWith:e=>`applied with ${e}`,broughtFile:e=>`sent ${e}`,gotInTouch:`got in touch`,received:(e,t)=>`added ${e} in ${t}`,moved:(e,t,n)=>`moved ${e} from ${t} to ${n}`,rejected:(e,t)=>`rejected ${e}${t?`: ${t}`:``}`,withdrawn:(e,t)=>`noted that ${e} withdrew${t?`: ${t}`:``}`,reopened:(e,t)=>`let ${e} go on in ${t}`,hired:e=>`hired ${e}`,transferred:(e,t)=>t?`transferred ${e} to ${t}`:`transferred ${e}`,interviewers:(e,t,n)=>[t&&`asked ${t} to interview ${e}`,n&&`took ${n} off the interviews of ${e}`].filter(Boolean).join(` and `),commented:(e,t)=>`commented on ${e} (${t.toLowerCase()})`,document:(e,t)=>`added ${t} to ${e}`,candidateAdded:e=>`added ${e}`,candidateUpdated:(e,t)=>`changed ${t||`data`} of ${e}`,tagged:(e,t,n)=>[t&&`tagged ${e} ${t}`,n&&`took ${n} off ${e}`].filter(Boolean).join(` and `),postingCreated:`drafted the posting`,postingUpdated:e=>`changed ${e||`the posting`}`,postingOpened:`opened the posting`,postingHeld:`put the posting on hold`,postingClosed:`closed the posting`,postingReopened:`reopened the posting`,confidential:`changed who may see the posting`,openings:`changed the openings`,stages:e=>`changed the plan${e?`: ${e}`:``}`,teamAdded:e=>`put ${e} on the team`,teamChanged:e=>`gave ${e} another role on the team`,teamRemoved:e=>`took ${e} off the team`,userAdded:e=>`gave ${e} an account`,userUpdated:(e,t)=>`changed ${t||`the account`} of ${e}`,catalog:e=>`changed the company's lists${e?`: ${e}`:``}`,other:e=>`did something: ${e}`,theCandidate:`the candidate`,aStage:`a stage`,aFile:`a file`,aColleague:`a colleague`},candidate:{label:e=>`Candidate ${e}`,loading:`Candidate`,keysTitle:`Candidate`,keys:[[[`J`],`Next candidate`],[[`K`],`Previous candidate`],[[`Esc`],`Close the candidate`]],next:`Next candidate`,previous:`Previous candidate`,position:(e,t)=>`${hc.format(e)} of ${hc.format(t)}`,remaining:e=>`${hc.format(e)} left`,inList:(e,t)=>`${e} in ${t}`,nowAt:(e,t)=>`${e}, ${t}`,missing:`Candidate not found`,missingWords:`They may have been removed, or you don't have access to them.`,noHeadline:`No headline`,added:(e,t)=>`Added ${e}${t?` by ${t}`:``}`,applications:`Applications`,noApplications:`No applications yet`,noApplicationsWords:`A candidate without an application is a prospect.`,apply:`Add to a posting`,board:`Board`,inStage:(e,t)=>`${e}, ${t}`,ended:e=>`Ended ${e}`,applied:e=>`Applied ${e}`,from:e=>`via ${e}`,credited:e=>`credited to ${e}`,interviewers:e=>`Interviewed by ${e}`,continues:e=>`Goes on in ${e}`,continued:e=>`Came from ${e}`,actions:`Actions`,timeline:`Timeline`,comments:`Comments`,details:`Details`,documents:`Documents`,noTimeline:`Nothing has happened yet`,earlier:`Show earlier`,noComments:`No comments yet`,noCommentsWords:`What you write here is seen by whom you choose, as it is written.`,comment:`Comment`,commentBox:e=>`Comment on the application for ${e}`,visibility:`Who may read it`,send:`Comment`,tags:`Tags`,addTag:`Tag`,removeTag:e=>`Remove the tag ${e}`,contact:`Contact`,place:`Place`,summary:`Summary`,duplicates:`Perhaps the same person`,noContact:`No contact data`,since:`Record`,noDocuments:`No documents`,noDocumentsWords:`A résumé that is added here stands beside the profile.`,addDocument:`Add a document`,documentKind:`Kind`,file:`File`,fileHint:`PDF, Word, OpenDocument, RTF, text, PNG or JPEG, up to 10 MB.`,shown:`Shown document`,preview:e=>`Preview of ${e}`,noPreview:`This kind of file has no preview here.`,previewFailed:`The document could not be shown.`,reread:`Its link is good for five minutes.`,moved:(e,t)=>`${e} moved to ${t}`,rejected:e=>`${e} rejected`,withdrawn:e=>`${e} has withdrawn`,reopened:e=>`${e} goes on`,hired:e=>`${e} is hired`,transferred:e=>`${e} transferred`,commented:`Comment added`,tagged:`Tags changed`,uploaded:`Document added`,documentNotes:{PASSWORD_PROTECTED:`This file is encrypted and may ask for a password.`,DAMAGED:`This file is damaged and may not open completely.`},kilobytes:e=>`${hc.format(Math.max(1,Math.round(e/1024)))} kB`,move:`Move to`,hire:`Hire…`,reject:`Reject…`,withdraw:`Withdraw…`,transfer:`Transfer…`,reopen:`Reopen…`},add:{title:`Add a candidate`,toPosting:`Add to a posting`,known:`Already known?`,knownWords:`These people look alike. Choose one rather than adding them twice.`,useThis:`Choose`,chosen:e=>`${e} is known already`,somebodyElse:`Somebody else`,name:`Name`,email:`E-mail address`,phone:`Telephone`,headline:`Headline`,headlineHint:`What they do, in a line.`,city:`City`,country:`Country`,source:`Source`,noSource:`Not known`,stage:`Stage`,posting:`Posting`,choosePosting:`Choose a posting`,prospect:`None: a prospect`,resume:`Résumé`,go:`Add`,done:e=>`${e} added`,doing:e=>`add ${e}`,open:`Open`,duplicates:e=>`${e} looks like somebody who is known already`,duplicate:`There is an active application for this posting already.`,goToIt:`Go to it`,uploadFailed:`The candidate is added, but the résumé is not`},postings:{title:`Postings`,create:`Create a posting`,search:`Search postings by title`,statusLabel:`State`,statuses:{active:`Open and on hold`,drafts:`Drafts`,closed:`Closed`,all:`All`},department:`Department`,anyDepartment:`All departments`,mine:`Only mine`,found:e=>_c(e,`posting`),pipeline:e=>`In the pipeline: ${e}`,nobodyYet:`Nobody in the pipeline yet`,active:e=>`${hc.format(e)} active`,seats:(e,t)=>t===0?`No seats`:`${hc.format(e)} of ${_c(t,`seat`)} free`,overdue:e=>`${hc.format(e)} overdue`,open:e=>`Open for ${e}`,drafted:e=>`Drafted ${e} ago`,closed:e=>`Closed ${e}`,days:e=>e===0?`less than a day`:_c(e,`day`),team:e=>`Team: ${e}`,noTeam:`No team`,more:e=>`+${hc.format(e)}`,setup:e=>`Plan and team of ${e}`,none:`No postings yet`,noneWords:`A posting is one hiring effort: its plan, its team and everyone who applies.`,noneForYou:`You are on no hiring team yet. When somebody puts you on one, its posting appears here by itself.`,noMatch:`No posting fits`,noMatchWords:`Try another state, or fewer words.`,clear:`Clear filters`},newPosting:{title:`Create a posting`,back:`All postings`,profile:`Role profile`,blank:`Without a profile`,blankWords:`The company's usual plan; competencies come later.`,postingTitle:`Title`,titleHint:`As it is advertised.`,department:`Department`,noDepartment:`None`,locations:`Locations`,workplace:`Workplace`,employment:`Contract`,seats:`Seats`,seatsHint:`How many people are wanted; more can be added later.`,confidential:`Confidential`,confidentialHint:`Only its team knows that it exists. You will be its only member at first.`,preview:`Interview plan`,previewHint:`Everything can be changed once the posting is drafted.`,gapsNone:`Every must-have competency is assessed.`,gaps:e=>`No stage assesses ${e}.`,create:`Draft the posting`,failed:`The posting was not drafted`,done:`Drafted. Look over its plan and team, then open it.`,forbidden:`You may not create postings`,forbiddenWords:`Admins and recruiters do. Ask one of them to put you on a team.`},workplaces:{ONSITE:`On site`,HYBRID:`Hybrid`,REMOTE:`Remote`},employments:{FULL_TIME:`Full time`,PART_TIME:`Part time`,CONTRACT:`Contract`,INTERNSHIP:`Internship`,TEMPORARY:`Temporary`},postingVisibility:{LISTED:`Listed`,UNLISTED:`By link`,INTERNAL:`Internal`},competencyKinds:{TECHNICAL:`Technical`,LEADERSHIP:`Leadership`,COMMUNICATION:`Communication`,DOMAIN:`Domain`,VALUES:`Values`},openingStatus:{OPEN:`Free`,FILLED:`Filled`,CANCELLED:`Given up`},cancelReasons:{POSTING_CLOSED:`The posting was closed`,NO_LONGER_NEEDED:`No longer needed`,BUDGET:`Budget`,OTHER:`Other`},setup:{title:e=>`Plan and team of ${e}`,back:`To the board`,board:`Board`,notDone:`Couldn't save your change`,changedMeanwhile:`it was changed meanwhile`,saved:`Saved`,fromProfile:e=>`Drafted from ${e}`,open:`Open`,resume:`Resume`,hold:`Put on hold`,close:`Close…`,reopen:`Reopen`,copy:`Copy`,opened:`The posting is open`,held:`The posting is on hold: it takes applications and does not hire`,closed:`The posting is closed`,reopened:`The posting is open again`,copied:`Copied: this is the new draft`,openTitle:`Open with gaps in the plan?`,openWords:e=>`No stage assesses ${e}. You can open the posting all the same and see to it later.`,openAnyway:`Open all the same`,closeTitle:e=>`Close ${e}`,closeWords:`Its free seats are given up; reopening restores them.`,outcome:e=>`Its ${_c(e,`active application`)}`,outcomes:{KEEP:`Stay as they are`,REJECT:`Are rejected`},closeGo:`Close the posting`,visibility:`Advertised`,offerRequired:`A hire needs an accepted offer`,describe:`What it means in this role`,giveUpGo:`Give up the seat`,plan:`Interview plan`,keysTitle:`Interview plan`,keys:[[[`↑`,`↓`],`Move the stage whose handle has the focus`]],planHint:`Drag a stage by its handle, or focus the handle and press ↑ or ↓.`,addStage:`Add a stage`,stageMoved:(e,t,n)=>`${e} is now ${t} of ${n}`,grip:(e,t,n)=>`Move ${e}, ${t} of ${n}`,editStage:e=>`Edit ${e}`,removeStage:e=>`Take ${e} out of the plan`,stageName:`Name`,stageKind:`Kind`,targetDays:`Target days in the stage`,targetHint:`1 to 365; empty for none.`,assesses:`Assesses`,noCompetencies:`The posting has no competencies yet.`,people:e=>`${hc.format(e)} here`,target:e=>`${_c(e,`day`)} at most`,noStages:`The plan is empty`,noStagesWords:`Add the first stage, such as a review of the application.`,removeWords:`It leaves the plan; what happened in it stays in the history.`,moveTo:e=>`Where the ${_c(e,`active application`)} in it go`,remove:`Take out`,removed:e=>`${e} is out of the plan`,coverage:`What the plan assesses`,coverageHint:`Must-have competencies that no stage assesses are gaps.`,gaps:e=>_c(e,`gap`),noGaps:`No gaps`,gap:`No stage assesses it`,unassessed:`Not assessed`,assessIn:e=>`Assess in… ${e}`,assessInShort:`Assess in…`,mustHave:`Must have`,niceToHave:`Nice to have`,competency:`Competency`,addCompetency:`Add a competency`,editCompetency:e=>`Edit ${e}`,removeCompetency:e=>`Remove ${e}`,competencyName:`Name`,competencyKind:`Kind`,team:`Hiring team`,addPerson:`Add somebody`,person:`Colleague`,findPerson:`Type the beginning of a name`,nobody:`Nobody with such a name is not on the team yet.`,role:`Role`,roleOf:e=>`Role of ${e}`,removePerson:e=>`Take ${e} off the team`,joined:e=>`${e} is on the team`,left:e=>`${e} is off the team`,noTeam:`Nobody is on the team yet.`,seats:`Seats`,addSeats:`Add a seat`,seat:e=>`Seat ${e}`,filledBy:e=>`Filled by ${e}`,filled:`Filled`,giveUp:e=>`Give up ${e}`,gaveUp:`The seat is given up`,reasonFor:`Why`,noSeats:`No seats: nobody can be hired.`,facts:`Facts`,edit:`Edit facts`,confidentialOn:`Make confidential`,confidentialOff:`End confidentiality`,isConfidential:`Only its team knows of this posting.`,isVisible:`Everybody who runs hiring sees this posting.`,readOnly:`You see how this posting is set up. Its leads and recruiters change it.`},candidates:{title:`Candidates`,search:`Search by name, e-mail, phone, headline or tag`,add:`Add candidate`,found:e=>_c(e,`candidate`),best:`Best matches first`,newest:`Latest added first`,posting:`Posting`,anyPosting:`All postings`,status:`Application`,anyStatus:`In any state`,prospects:`Prospects: no application`,source:`Source`,anySource:`All sources`,tag:`Tag`,anyTag:`All tags`,inStage:(e,t)=>`${e} · ${t}`,ended:(e,t)=>`${e} · ${t}`,prospect:`Prospect`,more:e=>`and ${hc.format(e)} more`,none:`No candidates yet`,noneWords:`Whoever applies, or is added, appears here.`,noMatch:`Nobody fits`,noMatchWords:`A beginning of a name is enough, and a typing error does no harm. Try fewer words or fewer filters.`,clear:`Clear filters`,results:e=>`${_c(e,`candidate`)} found`},activity:{title:`Activity`,live:`New things appear by themselves`,posting:`Posting`,anyPosting:`All postings`,actor:`By`,anyActor:`Anybody`,kind:`About`,kinds:{all:`Everything`,applications:`Applications`,comments:`Comments and files`,candidates:`Candidates`,postings:`Postings, plans and teams`,company:`People and company`},earlier:`Show earlier`,none:`Nothing has happened yet`,noneWords:`Every change appears here, as it happens.`,noMatch:`Nothing of that kind has happened`,clear:`Clear filters`,arrived:e=>`${_c(e,`new entry`,`new entries`)}`,openCandidate:e=>`Open ${e}`,log:`What happened`},account:{title:`Your account`,profile:`Profile`,name:`Name`,email:`E-mail address`,role:`Role`,password:`Password`,passwordWords:`Changing it signs you out everywhere else.`,current:`Current password`,next:`New password`,nextHint:`At least 10 characters. A sentence is easy to keep in mind.`,changePassword:`Change password`,passwordDone:`Your password is changed; your other sessions have ended`,factor:`Second factor`,factorWords:`A code from an authenticator app is asked for besides the password.`,factorStart:`Set up…`,factorStop:`Switch off…`,factorPassword:`Your password`,factorGo:`Go on`,factorScan:`Add this key to your authenticator app, or open the link on the device that has it. Then type the code that it shows.`,factorKey:`Key`,factorOpen:`Open in the authenticator app`,factorCode:`Code`,factorConfirm:`Switch on`,factorOn:`The second factor is on`,factorOff:`The second factor is off`,recovery:`Recovery codes`,recoveryWords:`Each works once in place of a code, should the device be lost. They are shown only now: keep them where you keep passwords.`,sessions:`Sessions`,sessionsWords:`Where you are signed in.`,here:`This window`,methods:{PASSWORD:`Password`,LINK:`Link`,OIDC:`Single sign-on`,DEMO:`Demo`},used:e=>`Used ${e}`,until:e=>`Ends ${e}`,endSession:e=>`End the session of ${e}`,end:`End`,ended:`The session has ended`,everywhere:`Sign out everywhere`,unknownClient:`Unknown client`,keys:`API keys`,keysWords:`For programs that act as you. They can do what you can do, or less.`,newKey:`Make a key`,keyName:`What it is for`,keyNameHint:`Such as the machine or the script that has it.`,scope:`It may`,scopes:{READ:`Only read`,WRITE:`Read and change`},expires:`It works until`,expiresIn:{30:`30 days from now`,90:`90 days from now`,365:`A year from now`,"":`It is ended`},makeKey:`Make the key`,secretTitle:`The key, this once`,secretWords:`It is not kept in readable form and cannot be shown again. Send it as Authorization: Bearer …`,secret:`Secret`,keyFailed:`No key was made`,noKeys:`No keys yet.`,keyEnds:e=>`Works until ${e}`,keyForever:`Works until it is ended`,keyEnded:e=>`Ended ${e}`,keyExpired:e=>`Expired ${e}`,keyUsed:e=>e?`last used ${e}`:`never used`,endKey:e=>`End the key ${e}`,keyDone:`The key has ended`,notDone:`Couldn't save your change`},settings:{title:`Settings`,tabs:{people:`People`,machines:`Service accounts`,company:`Company`,"sign-in":`Sign-in`,audit:`Audit trail`},sections:`Sections`,forbidden:`Settings are for admins`,forbiddenWords:`Your own sessions and keys are under your account.`,toAccount:`Your account`,notDone:`Couldn't save your change`,saved:`Saved`,findPeople:`Search people by name`,accounts:`Accounts`,activeOnly:{active:`Active accounts`,closed:`Closed accounts`,all:`All accounts`},people:e=>_c(e,`account`),nobody:`Nobody fits`,nobodyWords:`A beginning of a name is enough.`,invite:`Invite somebody`,inviteWords:`They choose a password by a link, which you hand to them. It works once.`,name:`Name`,email:`E-mail address`,jobTitle:`Job title`,role:`Company role`,roleOf:e=>`Company role of ${e}`,roleWords:{ADMIN:`Everything, confidential postings only with a grant of their own.`,RECRUITER:`Runs hiring in all postings that are not confidential.`,MEMBER:`What the hiring teams that they are on let them do.`,AUDITOR:`Reads the audit trail and people, nothing else.`},inviteGo:`Make the account`,invited:e=>`${e} has an account`,inviteFailed:`Nobody was invited`,linkTitle:e=>`A link for ${e}`,linkWords:e=>`Hand it to them and to nobody else. It works once, until ${e}.`,link:`Link`,noLink:`Passwords are switched off here: they come in by single sign-on.`,you:`you`,closed:`Closed`,confidentialAccess:`Confidential access`,actions:e=>`Actions for ${e}`,editPerson:`Edit…`,editTitle:e=>`Edit ${e}`,newLink:`New password link…`,newLinkWords:`They choose a new password by it. Earlier links stop working.`,newLinkGo:`Make the link`,grant:`Grant confidential access`,takeBack:`Take back confidential access`,sessions:`Sessions and keys…`,sessionsTitle:e=>`Sessions and keys of ${e}`,signOutEverywhere:`Sign out everywhere`,signedOut:e=>`${e} is signed out everywhere`,noSessions:`No open sessions.`,deactivate:`Close the account…`,deactivateTitle:e=>`Close the account of ${e}`,deactivateWords:`Their sessions, links and API keys end for good, within a second. What they did stays in the log.`,deactivateGo:`Close the account`,deactivated:e=>`The account of ${e} is closed`,reactivate:`Open the account again`,reactivated:e=>`The account of ${e} is open again`,methods:e=>e.length===0?`No password yet`:e.join(`, `),withPassword:`Password`,withFactor:`second factor`,withSso:`Single sign-on`,linkOpen:e=>`link until ${e}`,machinesWords:`A service account is a machine that acts under its own name, with keys of its own.`,newMachine:`Add a service account`,machineFailed:`No service account was added`,machineMade:e=>`${e} is added`,noMachines:`No service accounts yet`,noMachinesWords:`Give each integration its own, so that the log says which one did what.`,off:`Off`,switchOff:`Switch off…`,switchOffTitle:e=>`Switch ${e} off`,switchOffWords:`Its keys end for good. It can be switched on again and get new ones.`,switchOffGo:`Switch off`,switchOn:`Switch on`,switchedOff:e=>`${e} is off`,switchedOn:e=>`${e} is on`,rename:`Rename…`,renameTitle:e=>`Rename ${e}`,capabilities:`Areas`,capabilitiesHint:`Without any it reaches all that its role does.`,capability:{CANDIDATES:`Candidates`,POSTINGS:`Postings`,PIPELINE:`Pipeline`,ADMIN:`Administration`,AUDIT:`Audit trail`},companyName:`Name`,website:`Website`,domain:`Mail domain`,domainHint:`Of the staff, such as example.com.`,timeZone:`Time zone`,timeZoneHint:`For days and deadlines of the company. You see times in your own zone.`,currency:`Currency`,currencyHint:`ISO 4217, such as EUR.`,signInWords:`How people get in is decided where the server is started; these are the settings that apply.`,passwords:`Passwords`,sso:`Single sign-on`,demoEntry:`One-click entry of the demo`,on:`On`,offState:`Off`,passwordsHow:`--passwords`,ssoHow:`--oidc-issuer and its like`,demoHow:`--demo, from the server's own machine only`,ssoName:e=>`On: ${e}`,auditKind:`What`,anyKind:`Everything`,auditGroups:{all:`Everything`,signIn:`Signing in and out`,refused:`Refusals`,reading:`Who looked at what`,accounts:`Accounts, keys and teams`},auditBy:`By`,anybody:`Anybody`,auditList:`Audit trail`,earlier:`Show earlier`,export:`Export as JSON Lines`,noAudit:`No such records`,noAuditWords:`Sign-ins, refusals, opened profiles, downloads and changes of rights appear here.`,nobodyKnown:`Nobody known`,when:`When`,who:`Who`,what:`What`,about:`About`,from:`From`,kinds:e=>e.toLowerCase().replaceAll(`_`,` `).replace(/^./,e=>e.toUpperCase()).replace(/^Api /,`API `).replace(/^Totp /,`Second factor `)}},vc=wc(Co.toString()),yc=`id name possibleDuplicates { id name }`,bc={addCandidate:`candidate { ${yc} }`,addComment:``,addHiringTeamMember:``,addOpenings:``,addStage:``,cancelOpening:``,changeHiringTeamRole:``,changeUserRole:``,closePosting:``,copyPosting:`posting { id }`,createApiKey:`secret`,createApplication:`application { id candidate { ${yc} } }`,createPosting:`posting { id }`,createServiceAccount:``,deactivateServiceAccount:``,deactivateUser:``,grantConfidentialAccess:``,hireApplication:``,holdPosting:``,inviteUser:`user { name } link { url expiresAt }`,moveApplication:`application { ${vc} }`,openPosting:``,reactivateServiceAccount:``,reactivateUser:``,rejectApplication:``,removeHiringTeamMember:``,removeStage:``,renameServiceAccount:``,reopenApplication:``,reopenPosting:``,reorderStages:``,revokeApiKey:``,revokeConfidentialAccess:``,setPostingConfidential:``,tagCandidate:``,transferApplication:``,updateCompany:``,updatePosting:``,updateStage:``,updateUser:``,withdrawApplication:``},xc=`... on Application { ${vc} stage { name } }`,Sc=`posting { id } application { id } candidate { id }`,Cc=`actor { id name } posting { id }
  ... on ApplicationReceived { application { ${vc} } }
  ... on ApplicationMoved { fromStage { id } application { ${vc} } }
  ... on ApplicationRejected { fromStage { id } application { ${vc} } }
  ... on ApplicationWithdrawn { fromStage { id } application { ${vc} } }
  ... on ApplicationHired { fromStage { id } application { ${vc} } }
  ... on ApplicationTransferred { fromStage { id } application { ${vc} } }
  ... on ApplicationReopened { application { ${vc} } }
  ... on InterviewersAssigned { application { ${vc} } }`;function wc(e){return e.slice(e.indexOf(`{`)+1,e.lastIndexOf(`}`))}var Tc={now:()=>Date.now(),after:(e,t)=>{let n=setTimeout(t,e);return()=>clearTimeout(n)}},Ec=900,Dc=900,Oc=1e4,kc=class{pulse;clock;stopTimer=()=>{};askedAt;slowest=0;silent=!1;running=!1;constructor(e,t=Tc){this.pulse=e,this.clock=t}start(){this.running=!0,this.askedAt===void 0&&this.ask()}stop(){this.running=!1,this.askedAt=void 0,this.stopTimer(),this.report(!1)}heard(){this.running&&(this.report(!1),this.askedAt!==void 0&&(this.slowest=Math.max(this.clock.now()-this.askedAt,this.slowest*.9),this.askedAt=void 0,this.stopTimer(),this.stopTimer=this.clock.after(Ec,()=>this.ask())))}ask(){this.stopTimer(),this.askedAt=this.clock.now(),this.pulse.ask(),this.stopTimer=this.clock.after(Math.min(Oc,Math.max(Dc,2*this.slowest)),()=>this.report(!0))}report(e){this.silent!==e&&(this.silent=e,this.pulse.onSilent(e))}};function Ac(e){return class extends WebSocket{constructor(t,n){super(t,n);let r=new kc({ask:()=>this.readyState===WebSocket.OPEN&&this.send(`{"type":"ping"}`),onSilent:e}),i=!1,a=()=>i&&document.visibilityState===`visible`?r.start():r.stop();this.addEventListener(`message`,()=>{r.heard(),i||(i=!0,a())}),this.addEventListener(`close`,()=>{i=!1,r.stop(),document.removeEventListener(`visibilitychange`,a)}),document.addEventListener(`visibilitychange`,a)}}}var jc=class extends Error{name=`Cancelled`},Mc=1500,Nc=new class{clock;list=[];last=0;listeners=new Set;started=0;constructor(e=Tc){this.clock=e}subscribe=e=>(this.listeners.add(e),()=>this.listeners.delete(e));all=()=>this.list;async track(e,t,n=new AbortController){let r=++this.last;this.started++;let i=()=>n.abort(new jc(e));this.show([...this.list,{key:r,label:e,slow:!1,cancel:i}]);let a=this.clock.after(Mc,()=>this.show(this.list.map(e=>e.key===r?{...e,slow:!0}:e)));try{return await t(n.signal)}finally{a(),this.show(this.list.filter(e=>e.key!==r))}}show(e){this.list=e;for(let e of this.listeners)e()}},Pc,Fc=()=>{},Ic=()=>{};function Lc(e){Fc=e}function Rc(e){Ic=e}function zc(){return Pc??=pc({url:`/graphql`,webSocket:Ac(e=>Ic(e))}),Pc}async function Bc(e,t){return Vc(zc().command({...e,select:bc[e.name],selectCurrent:xc,...t?{signal:t}:{}}))}async function Vc(e){try{return await e}catch(e){throw e instanceof Hs&&e.code===`UNAUTHENTICATED`&&Fc(),e}}function Hc(){Pc?.close(),Pc=void 0}async function Uc(e,t,n){return Vc(zc().query(e.toString(),t,n?{signal:n}:{}))}async function Wc(e,t,n=6e4){let r=Date.now()+n;for(let n=500;;n=Math.min(n*2,5e3))try{t?.throwIfAborted();let n=await e();if(n==null)throw new Hs(`INTERNAL`,`the command has no answer`);return n}catch(e){if(!(e instanceof Hs)||!e.passing||Date.now()+n>r)throw e;await Gc(n,t)}}function Gc(e,t){return new Promise(n=>{let r=()=>{clearTimeout(i),removeEventListener(`online`,r),t?.removeEventListener(`abort`,r),n()},i=setTimeout(r,e);addEventListener(`online`,r),t?.addEventListener(`abort`,r)})}async function Kc(e,t,n,r){let i=new FormData;i.append(`operations`,JSON.stringify({query:e,variables:t})),i.append(`map`,JSON.stringify({0:[n]})),i.append(`0`,r);let a=await(await fetch(`/graphql`,{method:`POST`,body:i,headers:{"graphql-require-preflight":`1`,accept:`application/json`}})).json();if(a.errors?.length||a.data==null){let e=Hs.of(a.errors);throw e.code===`BAD_USER_INPUT`?Error(e.message.replace(/^./,e=>e.toUpperCase())):e}return a.data}function qc(e){if(e instanceof Hs)switch(e.code){case`UNAUTHENTICATED`:return $.errors.signInAgain;case`OFFLINE`:return $.errors.offline;case`FORBIDDEN`:return $.errors.forbidden;case`NOT_FOUND`:return $.errors.notFound;case`RATE_LIMITED`:return $.errors.rateLimited;case`UNAVAILABLE`:return $.errors.unavailable;default:return $.errors.unexpected(Jc(e))}return e instanceof jc?$.waiting.maybeDone:e instanceof TypeError?$.errors.offline:e instanceof Error&&!(e instanceof DOMException)?e.message:$.errors.unexpected(null)}function Jc(e){return e.errors.map(e=>e.extensions?.requestId).find(e=>e!==void 0)??null}var Yc=new Map,Xc=60;function Zc(){Yc.clear()}function Qc(e,t){Yc.delete(e),Yc.set(e,t);let[n]=Yc.keys();Yc.size>Xc&&n!==void 0&&Yc.delete(n)}function $c(e,t){let n=t===null?``:e.toString()+JSON.stringify(t),[r,i]=(0,A.useState)({key:``,data:void 0,error:void 0,loading:!0}),[a,o]=(0,A.useState)(0),s=(0,A.useRef)(t);s.current=t,(0,A.useEffect)(()=>{if(n===``)return;let t=new AbortController;return i(e=>({key:n,data:e.key===n?e.data:Yc.get(n),error:void 0,loading:!0})),Uc(e,s.current,t.signal).then(e=>{Qc(n,e),t.signal.aborted||i({key:n,data:e,error:void 0,loading:!1})},e=>{t.signal.aborted||i(t=>({...t,error:e,loading:!1}))}),()=>t.abort()},[n,a,e]);let c=(0,A.useCallback)(()=>o(e=>e+1),[]);return{data:r.key===n?r.data:Yc.get(n),error:r.key===n?r.error:void 0,loading:r.loading||r.key!==n,again:c}}var el=new Set,tl=``,nl=!1;function rl(e){nl=!nl,tl=e+(nl?`\xA0`:``);for(let e of el)e()}function il(){let e=(0,A.useSyncExternalStore)(e=>(el.add(e),()=>el.delete(e)),()=>tl);return(0,K.jsx)(`div`,{className:`unseen`,role:`status`,"aria-live":`assertive`,children:e})}var al={activity:(0,K.jsx)(`path`,{d:`M3 12h4l3 8 4-16 3 8h4`}),alert:(0,K.jsx)(`path`,{d:`M12 8v5m0 3v.5M10.3 3.9 2.4 18a2 2 0 0 0 1.7 3h15.8a2 2 0 0 0 1.7-3L13.7 3.9a2 2 0 0 0-3.4 0Z`}),arrowRight:(0,K.jsx)(`path`,{d:`M5 12h14m-6-6 6 6-6 6`}),back:(0,K.jsx)(`path`,{d:`M19 12H5m6 6-6-6 6-6`}),board:(0,K.jsx)(`path`,{d:`M4 4h4v16H4zM10 4h4v10h-4zM16 4h4v13h-4z`}),briefcase:(0,K.jsx)(`path`,{d:`M3 8h18v12H3zM8 8V5a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v3M3 13h18`}),check:(0,K.jsx)(`path`,{d:`m5 12.5 4.5 4.5L19 7.5`}),chevronDown:(0,K.jsx)(`path`,{d:`m6 9 6 6 6-6`}),chevronLeft:(0,K.jsx)(`path`,{d:`m15 6-6 6 6 6`}),chevronRight:(0,K.jsx)(`path`,{d:`m9 6 6 6-6 6`}),chevronUp:(0,K.jsx)(`path`,{d:`m6 15 6-6 6 6`}),clock:(0,K.jsx)(`path`,{d:`M12 7v5l3.5 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z`}),close:(0,K.jsx)(`path`,{d:`M6 6l12 12M18 6 6 18`}),code:(0,K.jsx)(`path`,{d:`m8 8-4 4 4 4m8-8 4 4-4 4M13.5 5l-3 14`}),comment:(0,K.jsx)(`path`,{d:`M4 5h16v11H9l-5 4z`}),copy:(0,K.jsx)(`path`,{d:`M9 9h11v11H9zM5 15H4V4h11v1`}),document:(0,K.jsx)(`path`,{d:`M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h5`}),download:(0,K.jsx)(`path`,{d:`M12 4v11m-4-4 4 4 4-4M4 20h16`}),edit:(0,K.jsx)(`path`,{d:`M4 20h4L19 9a2.1 2.1 0 0 0-4-4L4 16zM14 6l4 4`}),external:(0,K.jsx)(`path`,{d:`M14 4h6v6M20 4l-9 9M18 14v6H4V6h6`}),filter:(0,K.jsx)(`path`,{d:`M3 5h18l-7 8.5V20l-4-2v-4.5z`}),gear:(0,K.jsx)(`path`,{d:`M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5v5M8.5 14.5v5`}),grip:(0,K.jsx)(`path`,{d:`M9 5h.01M15 5h.01M9 12h.01M15 12h.01M9 19h.01M15 19h.01`}),help:(0,K.jsx)(`path`,{d:`M9.2 9a2.9 2.9 0 1 1 4 2.7c-.8.4-1.2 1-1.2 1.8v.5M12 17h.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z`}),key:(0,K.jsx)(`path`,{d:`M15 9a4 4 0 1 0-4 4l2-2 1 1v2h2v2h2v2h3v-3l-6.3-6.3A4 4 0 0 0 15 9Z`}),link:(0,K.jsx)(`path`,{d:`M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.3 1.3M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17`}),lock:(0,K.jsx)(`path`,{d:`M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4`}),mail:(0,K.jsx)(`path`,{d:`M3 5h18v14H3zM3 6l9 7 9-7`}),moon:(0,K.jsx)(`path`,{d:`M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z`}),more:(0,K.jsx)(`path`,{d:`M5 12h.01M12 12h.01M19 12h.01`}),move:(0,K.jsx)(`path`,{d:`M4 4v16M8 12h12m-5-5 5 5-5 5`}),people:(0,K.jsx)(`path`,{d:`M15 20v-1a4 4 0 0 0-4-4H7a4 4 0 0 0-4 4v1M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM21 20v-1a4 4 0 0 0-3-3.9M15.5 4.2a3.5 3.5 0 0 1 0 6.6`}),person:(0,K.jsx)(`path`,{d:`M19 20v-1a5 5 0 0 0-5-5h-4a5 5 0 0 0-5 5v1M12 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z`}),phone:(0,K.jsx)(`path`,{d:`M8 3 4.5 4.5A14 14 0 0 0 19.5 19.5L21 16l-5-2-1.5 2A11 11 0 0 1 8 9.5L10 8z`}),pin:(0,K.jsx)(`path`,{d:`M12 21s7-6.2 7-11.5a7 7 0 1 0-14 0C5 14.8 12 21 12 21ZM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z`}),plus:(0,K.jsx)(`path`,{d:`M12 5v14M5 12h14`}),reopen:(0,K.jsx)(`path`,{d:`M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5`}),search:(0,K.jsx)(`path`,{d:`m20 20-4.5-4.5M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0Z`}),signOut:(0,K.jsx)(`path`,{d:`M9 4H4v16h5M15 8l4 4-4 4M19 12H9`}),sort:(0,K.jsx)(`path`,{d:`M7 4v16m-3-3 3 3 3-3M17 20V4m-3 3 3-3 3 3`}),sun:(0,K.jsx)(`path`,{d:`M12 3v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z`}),system:(0,K.jsx)(`path`,{d:`M3 4h18v13H3zM8 21h8M12 17v4`}),tag:(0,K.jsx)(`path`,{d:`M3 4h8l10 10-7 7L4 11zM8 8.5h.01`}),transfer:(0,K.jsx)(`path`,{d:`M4 8h15m-4-4 4 4-4 4M20 16H5m4 4-4-4 4-4`}),trash:(0,K.jsx)(`path`,{d:`M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5`}),upload:(0,K.jsx)(`path`,{d:`M12 16V5m-4 4 4-4 4 4M4 20h16`}),wifiOff:(0,K.jsx)(`path`,{d:`M3 3l18 18M8.5 15.5a5 5 0 0 1 7 0M5 12a10 10 0 0 1 4-2.3M15 9.7a10 10 0 0 1 4 2.3M2 8.5A15 15 0 0 1 6.5 5.6M11 5a15 15 0 0 1 11 3.5M12 19h.01`})};function ol({name:e,size:t=16}){return(0,K.jsx)(`svg`,{className:`icon`,width:t,height:t,viewBox:`0 0 24 24`,fill:`none`,stroke:`currentColor`,strokeWidth:1.8,strokeLinecap:`round`,strokeLinejoin:`round`,"aria-hidden":`true`,focusable:`false`,children:al[e]})}function sl({variant:e=`secondary`,size:t=`medium`,icon:n,busy:r=!1,className:i=``,children:a,disabled:o,type:s=`button`,...c}){return(0,K.jsxs)(`button`,{...c,type:s,disabled:o||r,"aria-busy":r||void 0,className:`button ${e} ${t} ${i}`,children:[r?(0,K.jsx)(ul,{}):n&&(0,K.jsx)(ol,{name:n}),a!==void 0&&(0,K.jsx)(`span`,{children:a})]})}function cl({label:e,...t}){return(0,K.jsx)(ll,{text:e,children:(0,K.jsx)(sl,{variant:`quiet`,...t,className:`icon-only ${t.className??``}`,"aria-label":e})})}function ll({text:e,children:t}){return(0,K.jsxs)(Ra,{children:[(0,K.jsx)(Ga,{delay:500,render:t}),(0,K.jsx)(Ya,{children:(0,K.jsx)(bo,{sideOffset:6,className:`above`,children:(0,K.jsx)(xo,{className:`tooltip`,children:e})})})]})}function ul({label:e}){return(0,K.jsx)(`span`,{className:`spinner`,role:e?`status`:void 0,"aria-label":e,"aria-hidden":!e||void 0})}var dl=(0,A.createContext)(null);function fl({label:e,hint:t,error:n,children:r,hideLabel:i=!1}){let a=(0,A.useId)(),o=n||t?`${a}-note`:void 0;return(0,K.jsxs)(`div`,{className:`field`,children:[(0,K.jsx)(`label`,{htmlFor:a,className:i?`unseen`:void 0,children:e}),(0,K.jsx)(dl,{value:{id:a,note:o,invalid:!!n},children:r}),n?(0,K.jsx)(`p`,{className:`field-error`,id:o,role:`alert`,children:n}):t&&(0,K.jsx)(`p`,{className:`field-hint`,id:o,children:t})]})}function pl(){let e=(0,A.useContext)(dl);return e?{id:e.id,"aria-describedby":e.note,"aria-invalid":e.invalid||void 0}:{}}function ml({className:e=``,...t}){return(0,K.jsx)(`input`,{...pl(),...t,className:`control ${e}`})}function hl({className:e=``,rows:t=3,...n}){return(0,K.jsx)(`textarea`,{...pl(),rows:t,...n,className:`control ${e}`})}function gl({className:e=``,...t}){return(0,K.jsx)(`select`,{...pl(),...t,className:`control select ${e}`})}function _l({label:e,className:t=``,...n}){return(0,K.jsxs)(`label`,{className:`checkbox ${t}`,children:[(0,K.jsx)(`input`,{...n,type:`checkbox`}),(0,K.jsx)(`span`,{children:e})]})}function vl({label:e,className:t=``,...n}){return(0,K.jsx)(`input`,{type:`search`,autoComplete:`off`,spellCheck:!1,placeholder:e,...n,"aria-label":e,className:`control search ${t}`})}var yl=A.createContext(void 0);function bl(e){let t=A.useContext(yl);if(!e&&t===void 0)throw Error(ae(27));return t}var xl=A.forwardRef(function(e,t){let{render:n,className:r,style:i,forceRender:a=!1,...o}=e,s=bl(),c=s.useState(`open`),l=s.useState(`nested`),u=s.useState(`mounted`);return Or(`div`,e,{state:{open:c,transitionStatus:s.useState(`transitionStatus`)},ref:[s.context.backdropRef,t],stateAttributesMapping:rt,props:[{role:`presentation`,hidden:!u,style:{userSelect:`none`,WebkitUserSelect:`none`}},o],enabled:a||!l})}),Sl=A.createContext(void 0);function Cl(e=!1){let t=A.useContext(Sl);if(t===void 0&&!e)throw Error(ae(16));return t}function wl(e){let{focusableWhenDisabled:t,disabled:n,composite:r=!1,tabIndex:i=0,isNativeButton:a}=e,o=r&&t!==!1,s=r&&t===!1;return{props:A.useMemo(()=>{let e={onKeyDown(e){n&&t&&e.key!==`Tab`&&e.preventDefault()}};return r||(e.tabIndex=i,!a&&n&&(e.tabIndex=t?i:-1)),(a&&(t||o)||!a&&n)&&(e[`aria-disabled`]=n),a&&(!t||s)&&(e.disabled=n),e},[r,n,t,o,s,a,i])}}function Tl(e,t,{detail:n=0,pointerType:r=``}={}){e.dispatchEvent(new(d(e)).PointerEvent(`click`,{bubbles:!0,cancelable:!0,composed:!0,detail:n,pointerType:r,shiftKey:t.shiftKey,ctrlKey:t.ctrlKey,altKey:t.altKey,metaKey:t.metaKey}))}function El(e={}){let{disabled:t=!1,focusableWhenDisabled:n,tabIndex:r=0,native:i=!0,composite:a}=e,o=A.useRef(null),s=Cl(!0),c=a??s!==void 0,{props:l}=wl({focusableWhenDisabled:n,disabled:t,composite:c,tabIndex:r,isNativeButton:i}),u=A.useCallback(()=>{let e=o.current;Dl(e)&&c&&t&&l.disabled===void 0&&e.disabled&&(e.disabled=!1)},[t,l.disabled,c]);return V(u,[u]),{getButtonProps:A.useCallback((e={})=>{let{onClick:n,onMouseDown:r,onKeyUp:a,onKeyDown:o,onPointerDown:s,...u}=e;return hr({onClick(e){t?e.preventDefault():n?.(e)},onMouseDown(e){t||r?.(e)},onKeyDown(e){if(t||(Tr(e),o?.(e),e.baseUIHandlerPrevented))return;let n=e.target===e.currentTarget,r=e.currentTarget,a=Dl(r),s=!i&&Ol(r),l=n&&(i?a:!s),u=e.key===`Enter`,d=e.key===` `,f=r.getAttribute(`role`),p=f?.startsWith(`menuitem`)||f===`option`||f===`gridcell`;if(n&&c&&d){if(e.defaultPrevented&&p)return;e.preventDefault(),(!i||a)&&(e.preventBaseUIHandler(),Tl(r,e))}else!l||i||!d&&!u?n&&s&&d&&e.preventDefault():e.defaultPrevented||(e.preventDefault(),u&&(e.preventBaseUIHandler(),Tl(r,e)))},onKeyUp(e){t||(Tr(e),a?.(e),e.target===e.currentTarget&&i&&c&&Dl(e.currentTarget)&&e.key===` `?e.preventDefault():e.baseUIHandlerPrevented||e.target!==e.currentTarget||i||c||e.defaultPrevented||e.key!==` `||(e.preventBaseUIHandler(),Tl(e.currentTarget,e)))},onPointerDown(e){t?e.preventDefault():s?.(e)}},i?{type:`button`}:{role:`button`},l,u)},[t,l,c,i]),buttonRef:J(e=>{o.current=e,u()})}}function Dl(e){return s(e)&&e.tagName===`BUTTON`}function Ol(e){return s(e)&&e.tagName===`A`&&!!e.href}var kl=A.forwardRef(function(e,t){let{render:n,className:r,style:i,disabled:a=!1,nativeButton:o=!0,...s}=e,c=bl(),l=c.useState(`open`),{getButtonProps:u,buttonRef:d}=El({disabled:a,native:o}),f={disabled:a};function p(e){l&&c.setOpen(!1,G(Tt,e.nativeEvent))}return Or(`button`,e,{state:f,ref:[t,d],props:[{onClick:p},s,u]})}),Al=A.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,s=bl(),c=Ba(a);return s.useSyncedValueWithCleanup(`descriptionElementId`,c),Or(`p`,e,{ref:t,props:[{id:c},o]})}),jl=A.createContext(void 0);function Ml(){let e=A.useContext(jl);if(e===void 0)throw Error(ae(26));return e}var Nl=`ArrowUp`,Pl=`ArrowDown`,Fl=`ArrowLeft`,Il=`ArrowRight`,Ll=new Set([Nl,Pl,Fl,Il,`Home`,`End`]),Rl=[`Shift`,`Control`,`Alt`,`Meta`];function zl(e){return s(e)&&e.tagName===`INPUT`}function Bl(e){return!!(zl(e)&&e.selectionStart!=null||s(e)&&e.tagName===`TEXTAREA`)}function Vl(e,t,n,r){if(!e||!t||!t.scrollTo)return;let i=e.scrollLeft,a=e.scrollTop,o=e.clientWidth<e.scrollWidth,s=e.clientHeight<e.scrollHeight;if(o&&r!==`vertical`){let r=Hl(e,t,`left`),a=Ul(e),o=Ul(t);n===`ltr`&&(r+t.offsetWidth+o.scrollMarginRight>e.scrollLeft+e.clientWidth-a.scrollPaddingRight?i=r+t.offsetWidth+o.scrollMarginRight-e.clientWidth+a.scrollPaddingRight:r-o.scrollMarginLeft<e.scrollLeft+a.scrollPaddingLeft&&(i=r-o.scrollMarginLeft-a.scrollPaddingLeft)),n===`rtl`&&(r-o.scrollMarginLeft<e.scrollLeft+a.scrollPaddingLeft?i=r-o.scrollMarginLeft-a.scrollPaddingLeft:r+t.offsetWidth+o.scrollMarginRight>e.scrollLeft+e.clientWidth-a.scrollPaddingRight&&(i=r+t.offsetWidth+o.scrollMarginRight-e.clientWidth+a.scrollPaddingRight))}if(s&&r!==`horizontal`){let n=Hl(e,t,`top`),r=Ul(e),i=Ul(t);n-i.scrollMarginTop<e.scrollTop+r.scrollPaddingTop?a=n-i.scrollMarginTop-r.scrollPaddingTop:n+t.offsetHeight+i.scrollMarginBottom>e.scrollTop+e.clientHeight-r.scrollPaddingBottom&&(a=n+t.offsetHeight+i.scrollMarginBottom-e.clientHeight+r.scrollPaddingBottom)}e.scrollTo({left:i,top:a,behavior:`auto`})}function Hl(e,t,n){let r=n===`left`?`offsetLeft`:`offsetTop`,i=0;for(;t.offsetParent&&(i+=t[r],t.offsetParent!==e);)t=t.offsetParent;return i}function Ul(e){let t=getComputedStyle(e);return{scrollMarginTop:parseFloat(t.scrollMarginTop)||0,scrollMarginRight:parseFloat(t.scrollMarginRight)||0,scrollMarginBottom:parseFloat(t.scrollMarginBottom)||0,scrollMarginLeft:parseFloat(t.scrollMarginLeft)||0,scrollPaddingTop:parseFloat(t.scrollPaddingTop)||0,scrollPaddingRight:parseFloat(t.scrollPaddingRight)||0,scrollPaddingBottom:parseFloat(t.scrollPaddingBottom)||0,scrollPaddingLeft:parseFloat(t.scrollPaddingLeft)||0}}var Wl=`--nested-dialogs`,Gl=`data-nested-dialog-open`,Kl={...nt,...Ue,nestedDialogOpen(e){return e?{[Gl]:``}:null}},ql=A.forwardRef(function(e,t){let{render:n,className:r,style:i,finalFocus:a,initialFocus:o,...s}=e,c=bl(),l=c.useState(`descriptionElementId`),u=c.useState(`disablePointerDismissal`),d=c.useState(`floatingRootContext`),f=c.useState(`popupProps`),p=c.useState(`modal`),m=c.useState(`mounted`),h=c.useState(`nested`),g=c.useState(`nestedOpenDialogCount`),_=c.useState(`open`),v=c.useState(`openMethod`),y=c.useState(`titleElementId`),b=c.useState(`transitionStatus`),x=c.useState(`role`),S=d.useState(`floatingId`);Ml(),Si({open:_,ref:c.context.popupRef,onComplete(){_&&c.context.onOpenChangeComplete?.(!0)}});let C=o===void 0?Ti(c.context.popupRef):o,w=g>0,T=c.useStateSetter(`popupElement`),E=Or(`div`,e,{state:{open:_,nested:h,transitionStatus:b,nestedDialogOpen:w},props:[f,{id:S,"aria-labelledby":y,"aria-describedby":l,role:x,...wi,hidden:!m,onKeyDown(e){Ll.has(e.key)&&e.stopPropagation()},style:{[Wl]:g}},s],ref:[t,c.context.popupRef,T],stateAttributesMapping:Kl});return(0,K.jsx)(ci,{context:d,openInteractionType:v,disabled:!m,closeOnFocusOut:!u,initialFocus:C,returnFocus:a,modal:p!==!1,restoreFocus:`popup`,children:E})}),Jl=A.forwardRef(function(e,t){let{cutout:n,...r}=e,i;if(n){let e=n.getBoundingClientRect();i=`polygon(0% 0%,100% 0%,100% 100%,0% 100%,0% 0%,${e.left}px ${e.top}px,${e.left}px ${e.bottom}px,${e.right}px ${e.bottom}px,${e.right}px ${e.top}px,${e.left}px ${e.top}px)`}return(0,K.jsx)(`div`,{ref:t,role:`presentation`,"data-base-ui-inert":``,...r,style:{position:`fixed`,inset:0,userSelect:`none`,WebkitUserSelect:`none`,clipPath:i}})}),Yl=A.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e,i=bl(),a=i.useState(`mounted`),o=i.useState(`modal`),s=i.useState(`open`);return a||n?(0,K.jsx)(jl.Provider,{value:n,children:(0,K.jsxs)(Ur,{ref:t,...r,children:[a&&o===!0&&(0,K.jsx)(Jl,{ref:i.context.internalBackdropRef,inert:So(!s)}),e.children]})}):null}),Xl={},Zl={},Ql=``;function $l(e,t){return a(e)?e:t}function eu(e,t,n){return/hidden|clip/.test(e.getComputedStyle($l(t,n)).overflowY)}function tu(e){if(typeof document>`u`)return!1;let t=Y(e);return d(t).innerWidth-t.documentElement.clientWidth>0}function nu(e){if(!(typeof CSS<`u`&&CSS.supports&&CSS.supports(`scrollbar-gutter`,`stable`))||typeof document>`u`)return!1;let t=Y(e),n=t.documentElement,r=t.body,i=$l(n,r),a=i.style.overflowY,o=n.style.scrollbarGutter;n.style.scrollbarGutter=`stable`,i.style.overflowY=`scroll`;let s=i.offsetWidth;i.style.overflowY=`hidden`;let c=i.offsetWidth;return i.style.overflowY=a,n.style.scrollbarGutter=o,s===c}function ru(e){let t=Y(e),n=t.documentElement,r=t.body,i=$l(n,r),a={overflowY:i.style.overflowY,overflowX:i.style.overflowX};return Object.assign(i.style,{overflowY:`hidden`,overflowX:`hidden`}),()=>{Object.assign(i.style,a)}}function iu(e){let t=Y(e),n=t.documentElement,r=t.body,i=d(n),a=0,o=0,s=!1,c=rn.create();if(xe&&(i.visualViewport?.scale??1)!==1)return()=>{};function l(){let t=i.getComputedStyle(n),c=i.getComputedStyle(r),l=(t.scrollbarGutter||``).includes(`both-edges`)?`stable both-edges`:`stable`;a=n.scrollTop,o=n.scrollLeft,Xl={scrollbarGutter:n.style.scrollbarGutter,overflowY:n.style.overflowY,overflowX:n.style.overflowX},Ql=n.style.scrollBehavior,Zl={position:r.style.position,height:r.style.height,width:r.style.width,boxSizing:r.style.boxSizing,overflowY:r.style.overflowY,overflowX:r.style.overflowX,scrollBehavior:r.style.scrollBehavior};let u=n.scrollHeight>n.clientHeight,d=n.scrollWidth>n.clientWidth,f=t.overflowY===`scroll`||c.overflowY===`scroll`,p=t.overflowX===`scroll`||c.overflowX===`scroll`,m=Math.max(0,i.innerWidth-r.clientWidth),h=Math.max(0,i.innerHeight-r.clientHeight),g=parseFloat(c.marginTop)+parseFloat(c.marginBottom),_=parseFloat(c.marginLeft)+parseFloat(c.marginRight),v=$l(n,r);s=nu(e),s?(n.style.scrollbarGutter=l,v.style.overflowY=`hidden`,v.style.overflowX=`hidden`):(Object.assign(n.style,{scrollbarGutter:l,overflowY:`hidden`,overflowX:`hidden`}),(u||f)&&(n.style.overflowY=`scroll`),(d||p)&&(n.style.overflowX=`scroll`),Object.assign(r.style,{position:`relative`,height:g||h?`calc(100dvh - ${g+h}px)`:`100dvh`,width:_||m?`calc(100vw - ${_+m}px)`:`100vw`,boxSizing:`border-box`,overflowY:`hidden`,overflowX:`hidden`,scrollBehavior:`unset`}),r.scrollTop=a,r.scrollLeft=o,n.setAttribute(`data-base-ui-scroll-locked`,``),n.style.scrollBehavior=`unset`)}function u(){Object.assign(n.style,Xl),Object.assign(r.style,Zl),s||(n.scrollTop=a,n.scrollLeft=o,n.removeAttribute(`data-base-ui-scroll-locked`),n.style.scrollBehavior=Ql)}function f(){u(),c.request(l)}l();let p=q(i,`resize`,f);return()=>{c.cancel(),u(),typeof i.removeEventListener==`function`&&p()}}var au=new class{lockCount=0;restore=null;timeoutLock=ce.create();timeoutUnlock=ce.create();acquire(e){return this.lockCount+=1,this.lockCount===1&&this.restore===null&&this.timeoutLock.start(0,()=>this.lock(e)),this.release}release=()=>{--this.lockCount,this.lockCount===0&&this.restore&&this.timeoutUnlock.start(0,this.unlock)};unlock=()=>{this.lockCount===0&&this.restore&&(this.restore?.(),this.restore=null)};lock(e){if(this.lockCount===0||this.restore!==null)return;let t=Y(e),n=t.documentElement,r=t.body,i=d(n);if(eu(i,n,r)){let t=new i.MutationObserver(()=>{eu(i,n,r)||(t.disconnect(),this.restore=null,this.lock(e))}),a={attributes:!0};t.observe(n,a),t.observe(r,a),this.restore=()=>t.disconnect();return}let a=ge||!tu(e);this.restore=a?ru(e):iu(e)}};function ou(e=!0,t=null){V(()=>{if(e)return au.acquire(t)},[e,t])}function su({store:e,parentContext:t,isDrawer:n}){let r=e.useState(`open`),i=e.useState(`mounted`),a=e.useState(`disablePointerDismissal`),o=e.useState(`modal`),s=e.useState(`popupElement`),c=e.useState(`floatingRootContext`),[l,u]=A.useState(0),[d,f]=A.useState(0),p=l===0,m=hi(c,{outsidePressEvent(){return e.context.internalBackdropRef.current||e.context.backdropRef.current?`intentional`:{mouse:o===`trap-focus`?`sloppy`:`intentional`,touch:`sloppy`}},outsidePress(t){if(!e.context.outsidePressEnabledRef.current||`button`in t&&t.button!==0)return!1;if(`touches`in t){if(t.type===`touchend`){if(t.changedTouches.length!==1||t.touches.length!==0)return!1}else if(t.touches.length!==1)return!1}let n=Me(t);if(p&&!a){if(o){let t=e.context.internalBackdropRef.current,r=e.context.backdropRef.current;return t||r?t===n||r===n||W(n,s)&&!n?.hasAttribute(`data-base-ui-portal`):!0}return!0}return!1},escapeKey:p});return ou(r&&o===!0,s),e.useContextCallback(`onNestedDialogOpen`,(t,n)=>{(e.select(`open`)||e.select(`mounted`))&&(u(t),f(n))}),V(()=>{!r&&!i&&(u(0),f(0))},[r,i]),V(()=>(t?.onNestedDialogOpen&&r&&t.onNestedDialogOpen(l+1,d+ +!!n),()=>{t?.onNestedDialogOpen&&r&&t.onNestedDialogOpen(0,0)}),[n,r,l,d,t]),Ii(e,{activeTriggerProps:m.reference,inactiveTriggerProps:m.trigger,popupProps:m.floating,nestedOpenDialogCount:l,nestedOpenDrawerCount:d}),null}var cu={...oa,modal:e=>e.modal,nested:e=>e.nested,nestedOpenDialogCount:e=>e.nestedOpenDialogCount,nestedOpenDrawerCount:e=>e.nestedOpenDrawerCount,disablePointerDismissal:e=>e.disablePointerDismissal,openMethod:e=>e.openMethod,descriptionElementId:e=>e.descriptionElementId,titleElementId:e=>e.titleElementId,viewportElement:e=>e.viewportElement,role:e=>e.role},lu=class extends Zi{constructor(e,t,n){let r=new Ri,i=uu(e,r,t,n);super(i,du(r),cu)}setOpen=(e,t)=>{t.preventUnmountOnClose=()=>{this.set(`preventUnmountingOnClose`,!0)},!e&&t.trigger==null&&this.state.activeTriggerId!=null&&(t.trigger=this.state.activeTriggerElement??void 0),this.context.onOpenChange?.(e,t),t.isCanceled||(this.state.floatingRootContext.dispatchOpenChange(e,t),this.update(Ai(this.state,e,t.trigger)))}};function uu(e,t,n,r=!1){return{...ea(t,n,r),modal:!0,disablePointerDismissal:!1,viewportElement:null,descriptionElementId:void 0,titleElementId:void 0,openMethod:null,nested:!1,nestedOpenDialogCount:0,nestedOpenDrawerCount:0,role:`dialog`,...e}}function du(e){return{popupRef:A.createRef(),backdropRef:A.createRef(),internalBackdropRef:A.createRef(),outsidePressEnabledRef:{current:!0},triggerElements:e,onOpenChange:void 0,onOpenChangeComplete:void 0}}function fu(e,t){let{children:n,open:r,defaultOpen:i=!1,onOpenChange:a,onOpenChangeComplete:o,disablePointerDismissal:s=!1,modal:c=!0,actionsRef:l,handle:u,triggerId:d,defaultTriggerId:f=null}=t,p=e===`drawer`,m=e===`alert-dialog`,h=m?!0:c,g=m||s,_=m?`alertdialog`:`dialog`,v=bl(!0),y={modal:h,disablePointerDismissal:g,nested:v!=null,role:_},b=Ei((e,t)=>new lu({open:i,openProp:r,activeTriggerId:f,triggerIdProp:d,...y},e,t),!0);b.useControlledProp(`openProp`,r),b.useControlledProp(`triggerIdProp`,d),b.useSyncedValues(y),b.useContextCallback(`onOpenChange`,a),b.useContextCallback(`onOpenChangeComplete`,o);let x=b.useState(`open`),S=b.useState(`mounted`),C=b.useState(`payload`);Li(b,x),Pi(b);let{forceUnmount:w}=Fi(x,b);A.useImperativeHandle(l,()=>({unmount:w,close:()=>b.setOpen(!1,G(It))}),[w,b]);let T=x||S||u!=null;return(0,K.jsxs)(yl.Provider,{value:b,children:[u&&(0,K.jsx)(Di,{handle:u,store:b}),T&&(0,K.jsx)(su,{store:b,parentContext:v?.context,isDrawer:p}),typeof n==`function`?n({payload:C}):n]})}var pu=L(function(e){return fu(`dialog`,e)}),mu=A.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,s=bl(),c=Ba(a);return s.useSyncedValueWithCleanup(`titleElementId`,c),Or(`h2`,e,{ref:t,props:[{id:c},o]})});function hu(e){let t=A.useRef(``),n=A.useCallback(n=>{n.defaultPrevented||(t.current=n.pointerType,e(n,n.pointerType))},[e]);return{onClick:A.useCallback(n=>{n.detail===0?e(n,`keyboard`):(`pointerType`in n?e(n,n.pointerType):e(n,t.current),t.current=``)},[e]),onPointerDown:n}}function gu(e,t){let n=A.useRef(e),r=J(t);V(()=>{n.current!==e&&r(n.current),n.current=e},[e,r])}function _u(e,t){let{onClick:n,onPointerDown:r}=hu(J((n,r)=>{(typeof e==`function`?e():e)||t(r||(ge?`touch`:``))}));return A.useMemo(()=>({onClick:n,onPointerDown:r}),[n,r])}function vu(e){let[t,n]=A.useState(null),r=_u(e,n);return gu(e,t=>{t&&!e&&n(null)}),A.useMemo(()=>({openMethod:t,triggerProps:r}),[t,r])}var yu=A.createContext(void 0);function bu(e){let t=A.useContext(yu);if(t===void 0&&!e)throw Error(ae(33));return t}var xu=A.createContext(void 0);function Su(e){let t=A.useContext(xu);if(t===void 0&&!e)throw Error(ae(36));return t}var Cu=A.createContext(void 0);function wu(e=!0){let t=A.useContext(Cu);if(t===void 0&&!e)throw Error(ae(25));return t}function Tu({controlled:e,default:t,name:n,state:r=`value`}){let{current:i}=A.useRef(e!==void 0),[a,o]=A.useState(()=>t);return[i&&e!==void 0?e:a,A.useCallback(e=>{i||o(e)},[])]}var Eu=A.createContext(null);function Du(e=`root`){let t=A.useContext(Eu),n=A.useContext(xu);return t===null||n===void 0?null:(e===`submenu-trigger`?n.virtualFocus||n.parentVirtualFocus:n.virtualFocus)?t:null}var Ou={visible:!0,ref:null};function ku(){return Ou}function Au(e,t,n=`root`){let r=Du(n),i=((n===`submenu-trigger`?r?.useSubmenuTrigger:r?.useItem)??ku)({label:e.label,children:e.children,render:e.render}),a=Ht(t,i.ref);return{visible:i.visible,ref:a,props:i.props}}var ju=A.createContext(void 0);function Mu(){let e=A.useContext(ju);if(e===void 0)throw Error(ae(30));return e}function Nu(e){e.preventDefault()}function Pu(e){let{closeOnClick:t,highlighted:n,id:r,nodeId:i,store:a,typingRef:o,itemRef:s,itemMetadata:c}=e,l=Su(),u=wu(!0),d=c.type===`submenu-trigger`,f=d?l.parentVirtualFocus:l.virtualFocus,p=(d&&l.parent.type===`menu`?l.parent.store:l.store).useState(`webkitAriaSelected`,n),{events:m}=a.useState(`floatingTreeRoot`),h=a.useState(`open`),g=u!==void 0,_=!f&&h&&n?0:-1;return A.useMemo(()=>({id:r,role:`menuitem`,tabIndex:_,"aria-selected":p,onMouseDown:f?Nu:void 0,onKeyDown(e){e.key===` `&&o?.current&&e.preventDefault()},onMouseMove(e){i&&m.emit(`itemhover`,{nodeId:i,target:e.currentTarget})},onClick(e){t&&m.emit(`close`,{domEvent:e.nativeEvent,reason:wt})},onMouseUp(e){if(u){let t=u.initialCursorPointRef.current;if(u.initialCursorPointRef.current=null,g&&t&&Math.abs(e.clientX-t.x)<=1&&Math.abs(e.clientY-t.y)<=1||g&&!ye&&e.button===2)return}s.current&&a.context.allowMouseUpTriggerRef.current&&(!g||e.button===2)&&c.type===`regular-item`&&Tl(s.current,e,{detail:1,pointerType:`mouse`})}}),[t,_,r,m,i,a.context.allowMouseUpTriggerRef,o,s,u,g,c.type,p,f])}var Fu={type:`regular-item`};function Iu(e){let{closeOnClick:t,disabled:n,highlighted:r,id:i,store:a,typingRef:o=a.context.typingRef,nativeButton:s,itemMetadata:c,nodeId:l}=e,u=A.useRef(null),{getButtonProps:d,buttonRef:f}=El({disabled:n,focusableWhenDisabled:!0,native:s,composite:!0}),p=Pu({closeOnClick:t,highlighted:r,id:i,nodeId:l,store:a,typingRef:o,itemRef:u,itemMetadata:c}),m=A.useCallback(e=>hr(p,{onMouseEnter(e){c.type===`submenu-trigger`&&c.setActive(e.nativeEvent)}},e,d),[p,d,c]),h=Ht(u,f);return A.useMemo(()=>({getItemProps:m,itemRef:h}),[m,h])}var Lu=A.createContext({register:()=>{},unregister:()=>{},subscribeMapChange:()=>()=>{},nextIndexRef:{current:0}});function Ru(){return A.useContext(Lu)}function zu(e={}){let{guess:t,label:n,metadata:r,textRef:i,index:a}=e,{register:o,unregister:s,subscribeMapChange:c,nextIndexRef:l}=Ru(),u=A.useRef(-1),[d,f]=A.useState(a==null&&t?()=>{if(u.current===-1){let e=l.current;l.current+=1,u.current=e}return u.current}:-1),p=a??d,m=A.useRef(null),h=A.useCallback(e=>{let t=m.current;t&&s(t),m.current=e,e&&o(e,{metadata:r??null,index:a??null,label:n,textRef:i})},[a,o,s,r,n,i]);return V(()=>{if(a==null)return c(e=>{let t=m.current?e.get(m.current)?.index:null;t!=null&&f(t)})},[a,c]),{ref:h,index:p}}var Bu=`data-checked`,Vu=`data-unchecked`,Hu={checked(e){return e?{[Bu]:``}:{[Vu]:``}},...Ue},Uu=A.forwardRef(function(e,t){let{render:n,className:r,id:i,label:a,nativeButton:o=!1,disabled:s=!1,closeOnClick:c=!1,checked:l=!1,onCheckedChange:u,style:d,...f}=e,{store:p}=Su(),m=zu({guess:!0,label:a}),h=Ba(i),g=p.useState(`disabled`),_=p.useState(`isActive`,m.index),v=p.useState(`floatingNodeId`),y=p.useState(`itemProps`),b=s||g,{getItemProps:x,itemRef:S}=Iu({closeOnClick:c,disabled:b,highlighted:_,id:h,store:p,nativeButton:o,nodeId:v,itemMetadata:Fu}),C=A.useMemo(()=>({disabled:b,highlighted:_,checked:l}),[b,_,l]);function w(e){let t=G(wt,e.nativeEvent,void 0,{preventUnmountOnClose:z});u?.(!l,t)}let T=Or(`div`,e,{state:C,stateAttributesMapping:Hu,props:[y,{role:`menuitemcheckbox`,"aria-checked":l,onClick:w},f,x],ref:[S,t,m.ref]});return(0,K.jsx)(ju.Provider,{value:C,children:T})}),Wu=A.forwardRef(function(e,t){let{checked:n,defaultChecked:r,onCheckedChange:i,...a}=e,[o,s]=Tu({controlled:n,default:r??!1,name:`MenuCheckboxItem`,state:`checked`}),c=Au(e,t);function l(e,t){i?.(e,t),t.isCanceled||s(e)}return c.visible?(0,K.jsx)(Uu,{...a,checked:o,onCheckedChange:l,ref:c.ref}):null}),Gu=A.forwardRef(function(e,t){let{render:n,className:r,style:i,keepMounted:a=!1,...o}=e,s=Mu(),c=A.useRef(null),{transitionStatus:l,mounted:u,setMounted:d}=_i(s.checked);return Si({batch:!0,enabled:!s.checked,open:s.checked,ref:c,onComplete(){s.checked||d(!1)}}),Or(`span`,e,{state:{checked:s.checked,disabled:s.disabled,highlighted:s.highlighted,transitionStatus:l},ref:[t,c],stateAttributesMapping:Hu,props:{"aria-hidden":!0,...o},enabled:a||u})}),Ku=A.createContext(void 0);function qu(){let e=A.useContext(Ku);if(e===void 0)throw Error(ae(31));return e}var Ju=A.forwardRef(function(e,t){let{render:n,className:r,style:i,...a}=e,[o,s]=A.useState(void 0),c=Or(`div`,e,{ref:t,props:{role:`group`,"aria-labelledby":o,...a}});return(0,K.jsx)(Ku.Provider,{value:s,children:c})}),Yu=A.forwardRef(function(e,t){let n=Du()?.Group??Ju;return(0,K.jsx)(n,{...e,ref:t})}),Xu=A.forwardRef(function(e,t){let{render:n,className:r,style:i,id:a,...o}=e,s=Ba(a),c=qu();return V(()=>(c(s),()=>{c(e=>e===s?void 0:e)}),[c,s]),Or(`div`,e,{ref:t,props:{id:s,"aria-hidden":!0,...o}})}),Zu=A.forwardRef(function(e,t){let{render:n,className:r,id:i,label:a,nativeButton:o=!1,disabled:s=!1,closeOnClick:c=!0,style:l,...u}=e,{store:d}=Su(),f=zu({guess:!0,label:a}),p=Ba(i),m=d.useState(`disabled`),h=d.useState(`isActive`,f.index),g=d.useState(`floatingNodeId`),_=d.useState(`itemProps`),v=s||m,{getItemProps:y,itemRef:b}=Iu({closeOnClick:c,disabled:v,highlighted:h,id:p,store:d,nativeButton:o,nodeId:g,itemMetadata:Fu});return Or(`div`,e,{state:{disabled:v,highlighted:h},props:[_,u,y],ref:[b,t,f.ref]})}),Qu=A.forwardRef(function(e,t){let n=Au(e,t);return n.visible?(0,K.jsx)(Zu,{...e,ref:n.ref}):null}),$u=A.createContext(void 0);function ed(e){let t=A.useContext($u);if(t===void 0&&!e)throw Error(ae(69));return t}var td=A.createContext(void 0);function nd(){return A.useContext(td)}function rd(e,t){let n=Mr(e.render);if(A.isValidElement(n)){let e=n.props;if(Object.hasOwn(e,`id`))return e.id??``}return e.id??t}function id(e,t,n){let r=rd(e,t),i=r===t?void 0:r;return[r,A.useCallback(e=>n?.(e?i:void 0),[i,n])]}function ad(e,t,n){let r=Mr(e.render),i=A.isValidElement(r)?r.props:void 0,a=e[`aria-label`]??i?.[`aria-label`],o=e[`aria-labelledby`]??i?.[`aria-labelledby`];return o==null&&!a&&(o=t?t.id||void 0:n||void 0),o}var od=A.forwardRef(function(e,t){let{render:n,className:r,style:i,finalFocus:a,id:o,initialFocus:s,...c}=e,{store:l,defaultFloatingId:u,setRenderedFloatingId:d,virtualFocus:f,orientation:p}=Su(),m=nd(),{side:h,align:g}=bu(),_=ed(!0)!=null,v=l.useState(`open`),y=l.useState(`transitionStatus`),b=l.useState(`popupProps`),x=l.useState(`mounted`),S=l.useState(`instantType`),C=l.useState(`activeTriggerElement`),w=l.useState(`parent`),T=l.useState(`lastOpenChangeReason`),E=l.useState(`rootId`),D=l.useState(`floatingRootContext`),O=l.useState(`floatingTreeRoot`),ee=l.useState(`closeDelay`),k=l.useState(`hoverEnabled`),j=l.useState(`disabled`),M=l.useState(`openMethod`),N=l.useState(`activeTriggerId`),P=l.useState(`listElement`),[F,I]=id(e,u,d),te=ad(e,C,N),L=w.type===`menu`?m:void 0,R=w.type===`context-menu`,ne=s??w.type!==`menu`;s===void 0&&P&&w.type!==`menu`&&(ne=()=>l.state.activeIndex===null&&P),Si({open:v,ref:l.context.popupRef,onComplete(){v&&l.context.onOpenChangeComplete?.(!0)}}),A.useEffect(()=>{function e(e){l.setOpen(!1,G(e.reason,e.domEvent))}return O.events.on(`close`,e),()=>{O.events.off(`close`,e)}},[O.events,l]),ha(D,{enabled:k&&!j&&!R&&w.type!==`menubar`,closeDelay:ee});let z=l.useStateSetter(`popupElement`),{parentVirtualFocusRef:re,handleFocus:B}=(A.useContext(Eu)?.useParentHandoff??cd)(l,w,v,f),V=Or(`div`,e,{state:{transitionStatus:y,side:h,align:g,open:v,nested:w.type===`menu`,instant:S},ref:[t,l.context.popupRef,z,I],stateAttributesMapping:rt,props:[b,{id:F,...P?{role:`presentation`}:{role:`menu`,"aria-orientation":p===`horizontal`?`horizontal`:void 0,"aria-labelledby":te},onKeyDown(e){L?.onPopupKeyDown?.(e),_&&Ll.has(e.key)&&e.stopPropagation()},onFocus:B},vo(y),c,{"data-rootownerid":E}]}),ie=w.type===void 0||R;(C||w.type===`menubar`&&T!==`outside-press`)&&(ie=!0);let ae=L?.getReturnElement??re;return(0,K.jsx)(ci,{context:D,openInteractionType:M,modal:R,disabled:!x,returnFocus:a??ae??ie,explicitReturnFocus:a===void 0&&ae?!1:void 0,initialFocus:ne,restoreFocus:!0,getInsideElements:w.type===void 0?()=>[l.context.beforeTriggerFocusGuardRef.current]:void 0,externalTree:w.type===`menubar`?void 0:O,previousFocusableElement:C,nextFocusableElement:w.type===void 0?l.context.triggerFocusTargetRef:void 0,beforeContentFocusGuardRef:l.context.beforeContentFocusGuardRef,children:V})}),sd={parentVirtualFocusRef:void 0,handleFocus:void 0};function cd(){return sd}var ld=A.forwardRef(function(e,t){let n=Du()?.Popup??od;return(0,K.jsx)(n,{...e,ref:t})}),ud=A.createContext(void 0);function dd(){let e=A.useContext(ud);if(e===void 0)throw Error(ae(32));return e}var fd=A.forwardRef(function(e,t){let{keepMounted:n=!1,...r}=e,{store:i,parent:a}=Su();if(!(i.useState(`mounted`)||n))return null;let o=a.type===`menu`||a.type===`menubar`?`group`:void 0;return(0,K.jsx)(ud.Provider,{value:n,children:(0,K.jsx)(Ur,{ref:t,...r,portalOwnerRole:o})})});function pd(e){let{children:t,elementsRef:n,labelsRef:r,onMapChange:i}=e,a=J(i),[,o]=A.useState(0),s=M(hd).current,c=M(md).current,l=A.useRef(0),u=A.useRef(!0),d=A.useRef(null),f=A.useRef(null),p=J(()=>{u.current||(u.current=!0,o(e=>e+1))}),m=J((e,t)=>{c.set(e,t),p()}),h=J(e=>{c.delete(e),p()}),g=J(e=>{let t=new Map;return n.current.length=0,r&&(r.current.length=0),e.forEach(e=>{t.set(e.element,{...e.registration.metadata??{},index:e.index}),n.current[e.index]=e.element,r&&(r.current[e.index]=e.registration.label===void 0?e.registration.textRef?.current?.textContent??e.element.textContent:e.registration.label)}),l.current=n.current.length,t});function _(e){if(f.current?.disconnect(),f.current=null,typeof MutationObserver!=`function`||e.length<2)return;let t=new MutationObserver(n=>{if(!vd(n))return;let r=null;for(let n of e)if(n.isConnected){if(r&&yd(r,n)>0){t.disconnect(),p();return}r=n}});f.current=t;let n=new Set;for(let t=1;t<e.length;t+=1){let r=_d(e[t-1],e[t]);r&&n.add(r)}n.forEach(e=>t.observe(e,{childList:!0}))}let v=J(()=>{let[e,t]=gd(c),n=g(e),r=d.current,i=!r||r.length!==e.length||e.some((e,t)=>{let n=r[t];return e.index!==n.index||e.element!==n.element||e.registration.index!==n.registration.index||e.registration.metadata!==n.registration.metadata});_(t),d.current=e,u.current=!1,i&&(s.forEach(e=>e(n)),a(n))});V(()=>(!u.current&&d.current&&g(d.current),()=>{n.current=[],r&&(r.current=[])}),[n,r,g]),V(()=>{u.current&&v()}),V(()=>()=>{f.current?.disconnect(),u.current=!0},[]);let y=J(e=>(s.add(e),()=>{s.delete(e)})),b=A.useMemo(()=>({register:m,unregister:h,subscribeMapChange:y,nextIndexRef:l}),[m,h,y,l]);return(0,K.jsx)(Lu.Provider,{value:b,children:t})}function md(){return new Map}function hd(){return new Set}function gd(e){let t=new Set,n=[],r=[];e.forEach((e,i)=>{if(!i.isConnected)return;let a=e.index,o={index:a??-1,element:i,registration:e};a===null?r.push(o):a>=0&&(t.add(a),n.push(o))});let i=0;return r.sort((e,t)=>yd(e.element,t.element)),r.forEach(e=>{for(;t.has(i);)i+=1;e.index=i,n.push(e),i+=1}),t.size>0&&n.sort((e,t)=>e.index-t.index),[n,r.map(e=>e.element)]}function _d(e,t){let n=e.parentElement;for(;n&&!n.contains(t);)n=n.parentElement;return n}function vd(e){for(let t of e)for(let e=0;e<t.removedNodes.length;e+=1)if(t.removedNodes[e].isConnected)return!0;return!1}function yd(e,t){return e.nextElementSibling===t?-1:t.nextElementSibling===e?1:e.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1}function bd(e){let{store:t,domReference:n,positionerElement:r,open:i}=e,a=A.useRef(null),o=A.useRef(null),s=xi(r);V(()=>{i||(o.current?.abort(),o.current=null,t.state.instantType===`trigger-change`&&t.set(`instantType`,void 0))},[i,t]),V(()=>{let e=n,r=a.current;if(e&&(a.current=e),!r||!e||e===r||!t.select(`open`))return;t.set(`instantType`,void 0);let i=new AbortController;return o.current=i,s(()=>{t.select(`open`)&&t.set(`instantType`,`trigger-change`)},i.signal),()=>{i.abort()}},[n,s,t])}var xd=20;function Sd(e,t,n,r){let[i,a]=A.useState(!1);V(()=>{if(!e||!t||n==null){a(!1);return}let r=Y(n).documentElement.clientWidth,i=n.offsetWidth;a(r>0&&i>0&&i>=r-xd)},[e,t,n]),ou(e&&(!t||i),r)}var Cd=A.forwardRef(function(e,t){let{anchor:n,positionMethod:r=`absolute`,className:i,render:a,side:o,align:s,sideOffset:c=0,alignOffset:l=0,collisionBoundary:u=`clipping-ancestors`,collisionPadding:d=5,arrowPadding:f=5,sticky:p=!1,disableAnchorTracking:m=!1,collisionAvoidance:h=Ir,style:g,..._}=e,{store:v,virtualFocus:y,syncHighlightedItem:b}=Su(),x=dd(),S=wu(!0),C=v.useState(`parent`),w=v.useState(`floatingRootContext`),T=v.useState(`floatingTreeRoot`),E=v.useState(`mounted`),D=v.useState(`open`),O=v.useState(`modal`),ee=v.useState(`openMethod`),k=v.useState(`activeTriggerElement`),j=v.useState(`transitionStatus`),M=v.useState(`positionerElement`),N=v.useState(`instantType`),P=v.useState(`adaptiveOrigin`),F=v.useState(`lastOpenChangeReason`),I=v.useState(`floatingNodeId`),te=v.useState(`floatingParentNodeId`),L=w.useState(`domReferenceElement`),R=n,ne=c,z=l,re=s,B=h;C.type===`context-menu`&&(R=n??C.context?.anchor,re??=`start`,!o&&re!==`center`&&(z=e.alignOffset??2,ne=e.sideOffset??-5));let V=o,ie=re;C.type===`menu`?(V??=`inline-end`,ie??=`start`,B=e.collisionAvoidance??Lr):C.type===`menubar`&&(V??=C.context.orientation===`vertical`?`inline-end`:`bottom`,ie??=`start`);let ae=C.type===`context-menu`,oe=ho({anchor:R,floatingRootContext:w,positionMethod:S?`fixed`:r,mounted:E,side:V,sideOffset:ne,align:ie,alignOffset:z,arrowPadding:ae?0:f,collisionBoundary:u,collisionPadding:d,sticky:p,nodeId:I,keepMounted:x,disableAnchorTracking:m,collisionAvoidance:B,shift:ae?{crossAxis:!(`side`in B&&B.side===`flip`),rootBoundary:`layoutViewport`}:void 0,externalTree:T,adaptiveOrigin:P,lazyFlip:y?`placement`:!1});A.useEffect(()=>{function e(e){e.open&&(e.parentNodeId===I&&v.set(`hoverEnabled`,!1),e.nodeId!==I&&e.parentNodeId===v.select(`floatingParentNodeId`)&&v.setOpen(!1,G(Mt)))}return T.events.on(`menuopenchange`,e),()=>{T.events.off(`menuopenchange`,e)}},[v,T.events,I]),A.useEffect(()=>{if(v.select(`floatingParentNodeId`)==null)return;function e(e){if(e.open||e.nodeId!==v.select(`floatingParentNodeId`))return;let t=e.reason??`sibling-open`;v.setOpen(!1,G(t))}return T.events.on(`menuopenchange`,e),()=>{T.events.off(`menuopenchange`,e)}},[T.events,v]);let H=le();A.useEffect(()=>{D||H.clear()},[D,H]),A.useEffect(()=>{function e(e){if(D&&e.nodeId===v.select(`floatingParentNodeId`)){if(e.target&&k&&k!==e.target){let e=v.select(`closeDelay`);e>0?H.isStarted()||H.start(e,()=>{v.setOpen(!1,G(Mt))}):v.setOpen(!1,G(Mt))}else H.clear()}}return T.events.on(`itemhover`,e),()=>{T.events.off(`itemhover`,e)}},[T.events,D,k,v,H]),A.useEffect(()=>{let e={open:D,nodeId:I,parentNodeId:te,reason:v.select(`lastOpenChangeReason`)};T.events.emit(`menuopenchange`,e)},[T.events,D,v,I,te]),bd({store:v,domReference:L,positionerElement:M,open:D});let se={open:D,side:oe.side,align:oe.align,anchorHidden:oe.anchorHidden,nested:C.type===`menu`,instant:N},U=C.type===`menubar`&&C.context.modal;Sd(D&&(U||O&&F!==`trigger-hover`),ee===`touch`,M,k);let ce=yo(e,se,{styles:oe.positionerStyles,transitionStatus:j,props:_,refs:[t,v.useStateSetter(`positionerElement`)],hidden:!E,inert:!D}),ue=E&&C.type!==`menu`&&(C.type!==`menubar`&&O&&F!==`trigger-hover`||C.type===`menubar`&&C.context.modal),de=null;return C.type===`menubar`?de=C.context.contentElement:C.type===void 0&&(de=k),(0,K.jsxs)(yu.Provider,{value:oe,children:[ue&&(0,K.jsx)(Jl,{ref:C.type===`context-menu`||C.type===`nested-context-menu`?C.context.internalBackdropRef:null,inert:So(!D),cutout:de}),(0,K.jsx)(Zr,{id:I,children:(0,K.jsx)(pd,{elementsRef:v.context.itemDomElements,labelsRef:v.context.itemLabels,onMapChange:b,children:ce})})]})}),wd=A.createContext(void 0);function Td(){let e=A.useContext(wd);if(e===void 0)throw Error(ae(34));return e}var Ed=A.forwardRef(function(e,t){let{render:n,className:r,value:i,defaultValue:a,onValueChange:o,disabled:s=!1,style:c,"aria-labelledby":l,...u}=e,[d,f]=A.useState(void 0),[p,m]=Tu({controlled:i,default:a,name:`MenuRadioGroup`}),h=J((e,t)=>{o?.(e,t),t.isCanceled||m(e)}),g=Or(`div`,e,{state:{disabled:s},ref:t,props:{role:`group`,"aria-labelledby":l??d,"aria-disabled":s||void 0,...u}}),_=A.useMemo(()=>({value:p,setValue:h,disabled:s}),[p,h,s]);return(0,K.jsx)(Ku.Provider,{value:f,children:(0,K.jsx)(wd.Provider,{value:_,children:g})})}),Dd=A.memo(A.forwardRef(function(e,t){let n=Du()?.RadioGroup??Ed;return(0,K.jsx)(n,{...e,ref:t})})),Od=A.createContext(void 0);function kd(){let e=A.useContext(Od);if(e===void 0)throw Error(ae(35));return e}var Ad=A.forwardRef(function(e,t){let{render:n,className:r,id:i,label:a,nativeButton:o=!1,disabled:s=!1,closeOnClick:c=!1,value:l,style:u,...d}=e,{store:f}=Su(),{value:p,setValue:m,disabled:h}=Td(),g=zu({guess:!0,label:a}),_=Ba(i),v=f.useState(`isActive`,g.index),y=f.useState(`floatingNodeId`),b=f.useState(`itemProps`),x=f.useState(`disabled`),S=s||h||x,C=p===l,{getItemProps:w,itemRef:T}=Iu({closeOnClick:c,disabled:S,highlighted:v,id:_,store:f,nativeButton:o,nodeId:y,itemMetadata:Fu}),E=A.useMemo(()=>({disabled:S,highlighted:v,checked:C}),[S,v,C]);function D(e){let t=G(wt,e.nativeEvent,void 0,{preventUnmountOnClose:z});m(l,t)}let O=Or(`div`,e,{state:E,stateAttributesMapping:Hu,props:[b,{role:`menuitemradio`,"aria-checked":C,onClick:D},d,w],ref:[T,t,g.ref]});return(0,K.jsx)(Od.Provider,{value:E,children:O})}),jd=A.forwardRef(function(e,t){let n=Au(e,t);return n.visible?(0,K.jsx)(Ad,{...e,ref:n.ref}):null}),Md=A.forwardRef(function(e,t){let{render:n,className:r,style:i,keepMounted:a=!1,...o}=e,s=kd(),c=A.useRef(null),{transitionStatus:l,mounted:u,setMounted:d}=_i(s.checked);return Si({batch:!0,enabled:!s.checked,open:s.checked,ref:c,onComplete(){s.checked||d(!1)}}),Or(`span`,e,{state:{checked:s.checked,disabled:s.disabled,highlighted:s.highlighted,transitionStatus:l},stateAttributesMapping:Hu,ref:[t,c],props:{"aria-hidden":!0,...o},enabled:a||u})}),Nd=A.createContext(null);function Pd(e){let t=A.useContext(Nd);if(t===null&&!e)throw Error(ae(5));return t}function Fd(e){return e==null?yt:e.type.startsWith(`key`)?kt:e.type.startsWith(`mouse`)||e.type.startsWith(`pointer`)?At:yt}var Id={...oa,disabled:e=>e.parent.type===`menubar`&&e.parent.context.disabled||e.disabled,modal:e=>(e.parent.type===void 0||e.parent.type===`context-menu`)&&(e.modal??!0),openMethod:e=>e.openMethod,keyboardOpen:e=>e.keyboardOpen,allowMouseEnter:e=>e.allowMouseEnter,highlightItemOnHover:e=>e.highlightItemOnHover,parent:e=>e.parent,rootId:e=>e.parent.type===`menu`?e.parent.store.select(`rootId`):e.parent.type===void 0?e.rootId:e.parent.context.rootId,activeIndex:e=>e.activeIndex,listElement:e=>e.listElement,triggerControlsId:(e,t)=>{let n=oa.triggerPopupId(e,t);return n?e.listElement?.id||n:void 0},filterTriggerProps:e=>e.filterTriggerProps,inputProps:e=>e.inputProps,webkitAriaSelected:(e,t)=>xe&&e.inputFocused&&t?!0:void 0,highlightedItemId:e=>e.highlightedItem?.id||void 0,isActive:(e,t)=>e.activeIndex===t,hoverEnabled:e=>e.hoverEnabled,instantType:e=>e.instantType===`trigger-change`&&!oa.open(e)?void 0:e.instantType,lastOpenChangeReason:e=>e.openChangeReason,floatingTreeRoot:e=>e.parent.type===`menu`?e.parent.store.select(`floatingTreeRoot`):e.floatingTreeRoot,floatingNodeId:e=>e.floatingNodeId,floatingParentNodeId:e=>e.floatingParentNodeId,itemProps:e=>e.itemProps,closeDelay:e=>e.closeDelay,adaptiveOrigin:e=>e.adaptiveOrigin,keyboardEventRelay:e=>{if(e.keyboardEventRelay)return e.keyboardEventRelay;if(e.parent.type===`menu`)return e.parent.store.select(`keyboardEventRelay`)}},Ld=class extends Zi{constructor(e,t,n=!1){let r=new Ri,i=zd(r,t,n,e);super(i,Rd(r),Id),this.observe(`parent`,e=>{e.type===`menu`?this.context.allowMouseUpTriggerRef=e.store.context.allowMouseUpTriggerRef:e.type!==void 0&&(this.context.allowMouseUpTriggerRef=e.context.allowMouseUpTriggerRef)})}subscribeToParentMenu(){let e=this.state.parent;if(e.type!==`menu`)return;let t=e.store.select(`rootId`),n=e.store.select(`floatingTreeRoot`),r=e.store.select(`keyboardEventRelay`);return e.store.subscribe(()=>{let i=e.store.select(`rootId`),a=e.store.select(`floatingTreeRoot`),o=e.store.select(`keyboardEventRelay`);(t!==i||n!==a||r!==o)&&(t=i,n=a,r=o,this.notifyAll())})}setOpen(e,t){this.state.floatingRootContext.context.events.emit(`setOpen`,{open:e,eventDetails:t})}setActiveIndex(e,t,n){if(this.state.activeIndex!==e){let r=(e===null?void 0:this.context.itemDomElements.current[e])===this.context.reportedItem;this.context.highlightReason=r?`none`:t,this.context.highlightEvent=r?void 0:n}this.set(`activeIndex`,e)}highlightItem(e,t,n){let r=this.context.itemDomElements.current.indexOf(e);r>-1&&this.setActiveIndex(r,t,n)}};function Rd(e){return{positionerRef:A.createRef(),popupRef:A.createRef(),typingRef:{current:!1},itemDomElements:{current:[]},itemLabels:{current:[]},highlightReason:`none`,highlightEvent:void 0,reportedItem:void 0,allowMouseUpTriggerRef:{current:!1},virtualFocusRef:void 0,triggerFocusTargetRef:A.createRef(),beforeTriggerFocusGuardRef:A.createRef(),beforeContentFocusGuardRef:A.createRef(),onOpenChangeComplete:void 0,triggerElements:e}}function zd(e,t,n=!1,r){return{...ea(e,t,n),disabled:!1,modal:!0,openMethod:null,keyboardOpen:!1,allowMouseEnter:!1,highlightItemOnHover:!0,parent:{type:void 0},rootId:void 0,activeIndex:null,listElement:null,filterTriggerProps:B,inputProps:B,inputFocused:!1,highlightedItem:void 0,hoverEnabled:!0,instantType:void 0,openChangeReason:null,floatingTreeRoot:new Gr,floatingNodeId:void 0,floatingParentNodeId:null,itemProps:B,keyboardEventRelay:void 0,closeDelay:0,adaptiveOrigin:void 0,...r}}var Bd=A.createContext(null);function Vd(e,t){return(e===`trigger-press`||e===`item-press`)&&t?.detail===0}function Hd(e,t){return e===`list-navigation`||Vd(e,t)}var Ud=L(function(e){let{children:t,open:n,onOpenChange:r,onOpenChangeComplete:i,onItemHighlighted:a,defaultOpen:o=!1,disabled:s=!1,modal:c,loopFocus:l=!0,orientation:u=`vertical`,actionsRef:d,closeParentOnEsc:f=!1,handle:p,triggerId:m,defaultTriggerId:h=null,highlightItemOnHover:g=!0,isSubmenu:_=!1,virtualFocus:v=!1,virtualFocusRef:y,allowEscape:b=!0,resetOnPointerLeave:x=!0}=e,S=wu(!0),C=Su(!0),w=Pd(!0),T=C?.store,E=C?.virtualFocus??!1,D=A.useMemo(()=>_&&T?{type:`menu`,store:T}:w?{type:`menubar`,context:w}:S&&!T?{type:`context-menu`,context:S}:{type:void 0},[S,T,w,_]),O=Ba(),ee=Ba(),[k,j]=A.useState(void 0),N=(k??ee)||void 0,P=Jr(),F=D.type===`menu`?D.store:void 0,I=(n??o)&&F?.state.transitionStatus===`starting`,te=M(()=>I?F?.state.instantType:void 0).current,L=M(()=>{let e=new Ld({open:o,openProp:n,activeTriggerId:h,triggerIdProp:m,parent:D,disabled:s,highlightItemOnHover:g,modal:D.type===void 0?c:void 0,rootId:O,instantType:te},N,P!=null);return e.context.virtualFocusRef=y,e}).current;L.useControlledProp(`openProp`,n),L.useControlledProp(`triggerIdProp`,m),L.useContextCallback(`onOpenChangeComplete`,i);let R=L.useState(`floatingTreeRoot`),ne=Xr(R),z=L.useState(`open`),ie=L.useState(`activeTriggerElement`),ae=L.useState(`positionerElement`),oe=L.useState(`hoverEnabled`),H=L.useState(`disabled`),se=L.useState(`lastOpenChangeReason`),U=L.useState(`parent`),ce=L.useState(`activeIndex`),ue=L.useState(`keyboardOpen`),de=L.useState(`payload`),fe=L.useState(`floatingParentNodeId`),pe=A.useRef(null),me=A.useRef(U.type!==`context-menu`),he=le(),ge=A.useRef(!0),_e=le(),ve=fe!=null,{openMethod:ye,triggerProps:be}=vu(z);L.useSyncedValues({disabled:s,highlightItemOnHover:g,modal:U.type===void 0?c:void 0,openMethod:ye,rootId:O}),Pi(L);let{forceUnmount:xe,transitionStatus:Se}=Fi(z,L,()=>{L.set(`allowMouseEnter`,!1)},I),Ce=xi(L.context.popupRef);A.useEffect(()=>{if(te===void 0)return;let e=()=>{L.state.instantType===te&&L.set(`instantType`,void 0)};if(!z){e();return}if(Se!==void 0)return;if(L.context.popupRef.current==null){e();return}let t=new AbortController;return Ce(e,t.signal),()=>{t.abort()}},[te,z,Se,Ce,L]),V(()=>{S&&!C?L.update({parent:{type:`context-menu`,context:S},floatingNodeId:ne,floatingParentNodeId:P}):(C||!L.select(`activeTriggerElement`))&&L.update({floatingNodeId:ne,floatingParentNodeId:P})},[S,C,ne,P,ie,L]),A.useEffect(()=>{z||(pe.current=null),U.type===`context-menu`&&(z?he.start(500,()=>{me.current=!0}):(he.clear(),me.current=!1))},[he,z,U.type]),V(()=>{!z&&!oe&&L.set(`hoverEnabled`,!0)},[z,oe,L]);let we=J((e,t)=>{let n=t.reason;if(!e&&!L.select(`open`)||z===e&&t.trigger===ie&&se===n)return;let i=ji(t);if(!e&&t.trigger==null&&(t.trigger=ie??void 0),r?.(e,t),t.isCanceled)return;L.state.floatingRootContext.dispatchOpenChange(e,t);let a=t.event;if(e===!1&&n!==`item-press`&&a?.type===`click`&&a.pointerType===`touch`&&!ge.current)return;e&&n===`trigger-focus`?(ge.current=!1,_e.start(300,()=>{ge.current=!0})):(ge.current=!0,_e.clear());let o=!e&&(n===`escape-key`||n==null);pe.current=t.event;let s=Ai(L.state,e,t.trigger,i());s.openChangeReason=n,s.keyboardOpen=e&&Hd(n,a),s.instantType=U.type===`menubar`&&(n===`trigger-focus`||n===`focus-out`||n===`trigger-hover`||n===`list-navigation`||n===`sibling-open`)?`group`:Vd(n,a)?`click`:o?`dismiss`:void 0,L.update(s)}),Te=gi({popupStore:L,floatingRootContext:L.state.floatingRootContext,floatingId:N,nested:P!=null,onOpenChange:we}),Ee=Te.context.events;V(()=>{let e=({open:e,eventDetails:t})=>we(e,t);return Ee.on(`setOpen`,e),()=>{Ee?.off(`setOpen`,e)}},[Ee,we]),V(()=>L.subscribeToParentMenu(),[L]);let De=A.useCallback(()=>{L.setOpen(!1,G(It))},[L]);A.useImperativeHandle(d,()=>({unmount:xe,close:De}),[xe,De]);let Oe;U.type===`context-menu`&&(Oe=U.context),A.useImperativeHandle(Oe?.positionerRef,()=>ae,[ae]),A.useImperativeHandle(Oe?.actionsRef,()=>({setOpen:we}),[we]);let ke=hi(Te,{enabled:!H,bubbles:{escapeKey:f&&U.type===`menu`},outsidePress(){return U.type!==`context-menu`||pe.current?.type===`contextmenu`||me.current},externalTree:ve?R:void 0}),Ae=eo(),W=wa(Te,{enabled:!H,listRef:L.context.itemDomElements,activeIndex:ce,virtual:v,nested:U.type===`menubar`||!v&&U.type!==void 0,parentOrientation:U.type===`menubar`?U.context.orientation:void 0,loopFocus:l,focusItemOnOpen:v?ue:void 0,allowEscape:v&&l&&b,orientation:u,triggerOrientation:v?`vertical`:u,rtl:Ae===`rtl`,disabledIndices:re,onNavigate(e,t){L.setActiveIndex(e,Fd(t),t?.nativeEvent)},openOnArrowKeyDown:U.type!==`context-menu`&&!(v&&_),externalTree:!v&&ve?R:void 0,nestedReturnFocusRef:F?.context.virtualFocusRef,focusItemOnHover:g,resetOnPointerLeave:x}),je=A.useCallback(e=>{L.context.typingRef.current=e},[L]),Me=Ta(Te,{enabled:!H&&!v,listRef:L.context.itemLabels,elementsRef:L.context.itemDomElements,activeIndex:ce,resetMs:500,onMatch:(e,t)=>{z&&e!==ce&&L.setActiveIndex(e,kt,t.nativeEvent)},onTyping:je}),Ne=J(a),Pe=A.useRef(-1),Fe=J(()=>{let e=L.state.activeIndex,t=e===null?void 0:L.context.itemDomElements.current[e]??void 0;if(t?.isConnected===!1)return;let n=t===void 0?-1:e;if(Pe.current===n&&L.context.reportedItem===t)return;Pe.current=n,L.context.reportedItem=t,v&&L.set(`highlightedItem`,t);let{highlightReason:r,highlightEvent:i}=L.context;L.context.highlightReason=yt,L.context.highlightEvent=void 0,a&&Ne(t,vt(r,i,{label:t===void 0?void 0:L.context.itemLabels.current[n]??void 0}))});V(()=>{Fe()},[ce,Fe]);let Ie=A.useMemo(()=>{if(!v)return W.reference;if(!W.trigger)return B;let{onFocus:e,...t}=W.trigger;return t},[v,W.reference,W.trigger]);L.useSyncedValue(`inputProps`,v?W.reference??B:B);let Le=A.useMemo(()=>{let e=hr(Me.reference,Ie,ke.reference,{onMouseMove(){L.set(`allowMouseEnter`,!0)}},be);return e[`aria-haspopup`]=`menu`,e[`aria-expanded`]=z,e},[L,Me.reference,Ie,ke.reference,be,z]),Re=A.useMemo(()=>{let e=hr(W.trigger,ke.trigger,be);return e[`aria-haspopup`]=`menu`,e[`aria-expanded`]=!1,e},[W.trigger,ke.trigger,be]);M(()=>(L.update({inactiveTriggerProps:Re}),null)),Ii(L,{floatingRootContext:Te,activeTriggerProps:Le,inactiveTriggerProps:Re,popupProps:A.useMemo(()=>hr(wi,{onMouseMove(){L.set(`allowMouseEnter`,!0),U.type===`menu`&&L.set(`hoverEnabled`,!1)},onClick(){L.select(`hoverEnabled`)&&L.set(`hoverEnabled`,!1)},onKeyDown(e){let t=L.select(`keyboardEventRelay`);t&&!e.isPropagationStopped()&&t(e)}},Me.floating,W.floating,ke.floating),[U.type,L,Me.floating,W.floating,ke.floating]),itemProps:W.item??B});let ze=A.useMemo(()=>({store:L,parent:D,orientation:u,loopFocus:l,allowEscape:b,defaultFloatingId:ee,setRenderedFloatingId:j,virtualFocus:v,parentVirtualFocus:E,syncHighlightedItem:Fe}),[L,D,u,l,b,ee,v,E,Fe]),Be=typeof t==`function`?t({payload:de}):t,Ve=(0,K.jsxs)(xu.Provider,{value:ze,children:[p&&(0,K.jsx)(Di,{handle:p,store:L}),Be]});return(U.type===void 0||U.type===`context-menu`)&&(Ve=(0,K.jsx)(Qr,{externalTree:R,children:Ve})),Ve});function Wd(e){let t=A.useContext(Bd);if(t===null)return(0,K.jsx)(Ud,{...e});let n=t.Root;return(0,K.jsx)(Bd.Provider,{value:null,children:(0,K.jsx)(n,{...t.options,...e})})}var Gd=5;function Kd(e,t){let n=qd(t);return e.clientX>=n.left-Gd&&e.clientX<=n.right+Gd&&e.clientY>=n.top-Gd&&e.clientY<=n.bottom+Gd}function qd(e){let t=e.getBoundingClientRect(),n=d(e);if(Ce)return t;let r=n.getComputedStyle(e,`::before`),i=n.getComputedStyle(e,`::after`);if(r.content===`none`&&i.content===`none`)return t;let a=parseFloat(r.width)||0,o=parseFloat(r.height)||0,s=parseFloat(i.width)||0,c=parseFloat(i.height)||0,l=Math.max(t.width,a,s),u=Math.max(t.height,o,c),f=l-t.width,p=u-t.height;return{left:t.left-f/2,right:t.right+f/2,top:t.top-p/2,bottom:t.bottom+p/2}}function Jd(e={}){let{highlightItemOnHover:t,highlightedIndex:n,onHighlightedIndexChange:r}=Cl(),{ref:i,index:a}=zu(e),o=n===a,s=A.useRef(null),c=Ht(i,s);return{compositeProps:{tabIndex:o?0:-1,onFocus(){r(a)},onMouseMove(){let e=s.current;if(!t||!e)return;let n=e.hasAttribute(`disabled`)||e.ariaDisabled===`true`;!o&&!n&&e.focus()}},compositeRef:c,index:a}}function Yd(e){let{render:t,className:n,style:r,state:i=B,props:a=re,refs:o=re,metadata:s,stateAttributesMapping:c,tag:l=`div`,...u}=e,{compositeProps:d,compositeRef:f}=Jd({metadata:s});return Or(l,e,{state:i,ref:[f,...o],props:[d,...a,u],stateAttributesMapping:c})}function Xd(e){if(s(e)&&e.hasAttribute(`data-rootownerid`))return e.getAttribute(`data-rootownerid`);if(!l(e))return Xd(ee(e))}function Zd(e,t){function n(n,r,i){let a=n.currentTarget;N.flushSync(()=>{e.setOpen(!1,G(Et,n.nativeEvent,a))}),In(a.isConnected?a:t.current,r,i)?.focus()}function r(t){n(t,-1,e.select(`positionerElement`))}function i(t){let r=e.select(`positionerElement`);r&&Ln(t,r)?e.context.beforeContentFocusGuardRef.current?.focus():n(t,1,r)}return{handlePreFocusGuardFocus:r,handleFocusTargetFocus:i}}function Qd(e){let{enabled:t=!0,mouseDownAction:n,open:r}=e,i=A.useRef(!1);return A.useMemo(()=>t?{onMouseDown:e=>{(n===`open`&&!r||n===`close`&&r)&&(i.current=!0,Y(e.currentTarget).addEventListener(`click`,()=>{i.current=!1},{once:!0}))},onClick:e=>{i.current&&(i.current=!1,e.preventBaseUIHandler())}}:B,[t,n,r])}var $d=R(function(e,t){let{render:n,className:r,style:i,disabled:a=!1,nativeButton:o=!0,id:s,openOnHover:c,delay:l=100,closeDelay:u=0,handle:d,payload:f,...p}=e,m=Su(!0),h=sa(d)??m?.store;if(!h)throw Error(ae(85));let g=Ba(s),_=h.useState(`isTriggerActive`,g),v=h.useState(`floatingRootContext`),y=h.useState(`isOpenedByTrigger`,g),b=h.useState(`triggerControlsId`,g),x=A.useRef(null),S=tf(),C=Cl(!0),w=Yr(),T=A.useMemo(()=>w??new Gr,[w]),{registerTrigger:E,isMountedByThisTrigger:D}=Ni(g,x,h,{payload:f,closeDelay:u,parent:S,floatingTreeRoot:T,floatingNodeId:Xr(T),floatingParentNodeId:Jr(),keyboardEventRelay:C?.relayKeyboardEvent}),O=S.type===`menubar`,ee=h.useState(`disabled`),k=a||ee||O&&S.context.disabled,{getButtonProps:j,buttonRef:M}=El({disabled:k,native:o});A.useEffect(()=>{!y&&S.type===void 0&&(h.context.allowMouseUpTriggerRef.current=!1)},[h,y,S.type]);let N=A.useRef(null),P=le(),F=J(e=>{if(!N.current)return;P.clear(),h.context.allowMouseUpTriggerRef.current=!1;let t=e.target;W(N.current,t)||W(h.select(`positionerElement`),t)||t===N.current||t!=null&&Xd(t)===h.select(`rootId`)||Kd(e,N.current)||T.events.emit(`close`,{domEvent:e,reason:jt})});A.useEffect(()=>{let e=Y(N.current);if(y&&h.select(`lastOpenChangeReason`)===`trigger-hover`)return e.addEventListener(`mouseup`,F,{once:!0}),()=>{e.removeEventListener(`mouseup`,F)}},[y,F,h]);let I=O&&S.context.hasSubmenuOpen,te=_a(v,{enabled:(c??I)&&!k&&(!O||I&&!D),handleClose:Na({blockPointerEvents:!O}),mouseOnly:!0,move:!1,restMs:S.type===void 0?l:void 0,delay:{close:u},triggerElementRef:x,externalTree:T,isActiveTrigger:_,isClosing:()=>h.select(`transitionStatus`)===`ending`}),L=ef(y,h.select(`lastOpenChangeReason`)),R=li(v,{enabled:!k,event:y&&O?`click`:`mousedown`,toggle:!0,ignoreMouse:!1,stickIfOpen:S.type===void 0&&L}),ne=la(v,{enabled:!k&&I}),z=Qd({open:y,enabled:O,mouseDownAction:`open`}),re=A.useMemo(()=>hr(ne.reference,R.reference),[ne.reference,R.reference]),V=h.useState(`triggerProps`,D),ie=h.useState(`filterTriggerProps`),{handlePreFocusGuardFocus:oe,handleFocusTargetFocus:H}=Zd(h,x),se={disabled:k,open:y},U=[N,t,M,E,x],ce=[re,te??B,V,{"aria-haspopup":`menu`,"aria-controls":b,id:g,onMouseDown:e=>{h.select(`open`)||(P.start(200,()=>{h.context.allowMouseUpTriggerRef.current=!0}),Y(e.currentTarget).addEventListener(`mouseup`,F,{once:!0}))}},ie,O?{role:`menuitem`}:{},z,p,j],ue=Or(`button`,e,{enabled:!O,stateAttributesMapping:tt,state:se,ref:U,props:ce});return O?(0,K.jsx)(Yd,{tag:`button`,render:n,className:r,style:i,state:se,refs:U,props:ce,stateAttributesMapping:tt}):y?(0,K.jsxs)(A.Fragment,{children:[(0,K.jsx)(cn,{ref:h.context.beforeTriggerFocusGuardRef,onFocus:oe},`${g}-pre-focus-guard`),(0,K.jsx)(A.Fragment,{children:ue},g),(0,K.jsx)(cn,{ref:h.context.triggerFocusTargetRef,onFocus:H},`${g}-post-focus-guard`)]}):(0,K.jsx)(A.Fragment,{children:ue},g)});function ef(e,t){let n=le(),[r,i]=A.useState(!1);return V(()=>{e&&t===`trigger-hover`?(i(!0),n.start(500,()=>{i(!1)})):e||(n.clear(),i(!1))},[e,t,n]),r}function tf(){let e=Pd(!0);return A.useMemo(()=>e?{type:`menubar`,context:e}:{type:void 0},[e])}var nf=A.forwardRef(function(e,t){let{className:n,render:r,orientation:i=`horizontal`,style:a,...o}=e;return Or(`div`,e,{state:{orientation:i},ref:t,props:[{role:`separator`,"aria-orientation":i},o]})});function rf(e){return e==null||e.hasAttribute(`disabled`)||e.getAttribute(`aria-disabled`)===`true`}function af({open:e,onClose:t,title:n,description:r,children:i,footer:a,size:o=`medium`,initialFocus:s}){let c=(0,A.useRef)(null);return(0,K.jsx)(pu,{open:e,onOpenChange:e=>!e&&t(),children:(0,K.jsxs)(Yl,{children:[(0,K.jsx)(xl,{className:`backdrop`}),(0,K.jsxs)(ql,{ref:c,className:`dialog ${o}`,initialFocus:s??(()=>c.current?.querySelector(`.dialog-body :is(input, select, textarea), .dialog-foot button:last-child`)??c.current??!0),children:[(0,K.jsxs)(`div`,{className:`dialog-head`,children:[(0,K.jsx)(mu,{className:`dialog-title`,children:n}),(0,K.jsx)(kl,{render:(0,K.jsx)(cl,{icon:`close`,label:$.common.close})})]}),r&&(0,K.jsx)(Al,{className:`dialog-description`,render:(0,K.jsx)(`div`,{}),children:r}),i&&(0,K.jsx)(`div`,{className:`dialog-body`,children:i}),a&&(0,K.jsx)(`div`,{className:`dialog-foot`,children:a})]})]})})}function of({open:e,onClose:t,label:n,children:r}){let i=(0,A.useRef)(null);return(0,A.useEffect)(()=>{document.activeElement===document.body&&i.current?.focus({preventScroll:!0})},[n]),(0,K.jsx)(pu,{open:e,modal:!1,disablePointerDismissal:!0,onOpenChange:e=>!e&&t(),children:(0,K.jsx)(Yl,{children:(0,K.jsx)(ql,{ref:i,className:`drawer`,"aria-label":n,initialFocus:i,children:r})})})}function sf(e){e&&requestAnimationFrame(()=>e.querySelector(`[role^=menuitem]`)?.focus())}function cf({trigger:e,children:t,align:n=`start`,open:r,onOpenChange:i,anchor:a}){return(0,K.jsxs)(Wd,{modal:!1,...r===void 0?{}:{open:r},...i?{onOpenChange:e=>i(e)}:{},children:[e&&(0,K.jsx)($d,{render:e}),(0,K.jsx)(fd,{children:(0,K.jsx)(Cd,{sideOffset:4,align:n,className:`above`,...a===void 0?{}:{anchor:a},children:(0,K.jsx)(ld,{className:`menu`,ref:e?void 0:sf,children:t})})})]})}function lf({icon:e,children:t,onSelect:n,danger:r=!1,disabled:i=!1,hint:a}){return(0,K.jsxs)(Qu,{className:`menu-item ${r?`danger`:``}`,disabled:i,onClick:n,children:[e&&(0,K.jsx)(ol,{name:e}),(0,K.jsx)(`span`,{className:`menu-words`,children:t}),a&&(0,K.jsx)(`span`,{className:`menu-hint`,children:a})]})}function uf({value:e,onChange:t,choices:n,label:r}){return(0,K.jsx)(Dd,{value:e,onValueChange:e=>t(e),"aria-label":r,children:n.map(e=>(0,K.jsxs)(jd,{value:e.value,className:`menu-item`,closeOnClick:!0,children:[(0,K.jsx)(`span`,{className:`menu-mark`,children:(0,K.jsx)(Md,{children:(0,K.jsx)(ol,{name:`check`})})}),(0,K.jsx)(`span`,{className:`menu-words`,children:e.label})]},e.value))})}function df({checked:e,onChange:t,children:n}){return(0,K.jsxs)(Wu,{className:`menu-item`,checked:e,onCheckedChange:e=>t(e),children:[(0,K.jsx)(`span`,{className:`menu-mark`,children:(0,K.jsx)(Gu,{children:(0,K.jsx)(ol,{name:`check`})})}),(0,K.jsx)(`span`,{className:`menu-words`,children:n})]})}function ff({label:e,children:t}){return(0,K.jsxs)(Yu,{children:[(0,K.jsx)(Xu,{className:`menu-label`,children:e}),t]})}function pf(){return(0,K.jsx)(nf,{className:`menu-separator`})}var mf=A.createContext(void 0);function hf(){let e=A.useContext(mf);if(e===void 0)throw Error(ae(64));return e}var gf=`data-activation-direction`,_f={tabActivationDirection:e=>({[gf]:e})},vf=A.forwardRef(function(e,t){let{className:n,defaultValue:r=0,onValueChange:i,orientation:a=`horizontal`,render:o,value:s,style:c,...l}=e,u=e.defaultValue!==void 0,d=A.useRef([]),[f,p]=A.useState(()=>new Map),[m,h]=Tu({controlled:s,default:r,name:`Tabs`,state:`value`}),g=s!==void 0,[_,v]=A.useState(()=>new Map),y=A.useRef(void 0),b=A.useCallback(e=>yf(_,e),[_]),[x,S]=A.useState(()=>({previousValue:m,tabActivationDirection:`none`})),{previousValue:C,tabActivationDirection:w}=x,T=w,E=!1;C!==m&&(T=bf(C,m,a,_),E=C!=null&&m!=null&&b(m)==null);let D=E?C:m,O=C!==D||w!==T;V(()=>{O&&S({previousValue:D,tabActivationDirection:T})},[D,O,T]);let ee=J((e,t)=>{t.activationDirection=bf(m,e,a,_),i?.(e,t),t.isCanceled||h(()=>e)}),k=J((e,t)=>{i?.(e,G(t,void 0,void 0,{activationDirection:`none`}))}),j=J((e,t)=>(p(n=>{let r=new Map(n);return r.set(e,t),r}),()=>{p(n=>{if(n.get(e)!==t)return n;let r=new Map(n);return r.delete(e),r})})),M=A.useCallback(e=>f.get(e),[f]),N=A.useCallback(e=>{for(let t of _.values())if(e===t.value)return t.id},[_]),P=A.useMemo(()=>({getTabElementBySelectedValue:b,getTabIdByPanelValue:N,getTabPanelIdByValue:M,onValueChange:ee,orientation:a,registerMountedTabPanel:j,setTabMap:v,tabActivationDirection:T,value:m}),[b,N,M,ee,a,j,v,T,m]),F=A.useMemo(()=>{for(let e of _.values())if(e.value===m)return e},[_,m]),I=A.useMemo(()=>{for(let e of _.values())if(!e.disabled)return e.value},[_]),te=A.useRef(!u),L=A.useRef(r),R=A.useRef(u),ne=A.useRef(!1);V(()=>{if(g)return;function e(e,t){h(()=>e),S({previousValue:e,tabActivationDirection:`none`}),k(e,t),te.current=!1}if(_.size===0){ne.current&&m!==null&&!y.current?.isConnected&&e(null,Pt);return}ne.current=!0,y.current=_.keys().next().value;let t=F?.disabled,n=F==null&&m!==null;if(!t&&m===L.current&&(R.current=!1),R.current&&t&&m===L.current)return;let r=te.current;if(t||n){let n=I??null;if(m===n){te.current=!1;return}let i=Pt;r?i=Ft:t&&(i=Nt),e(n,i)}else r&&F!=null&&(k(m,Ft),te.current=!1)},[I,g,k,F,h,_,m]);let z=Or(`div`,e,{state:{orientation:a,tabActivationDirection:T},ref:t,props:l,stateAttributesMapping:_f});return(0,K.jsx)(mf.Provider,{value:P,children:(0,K.jsx)(pd,{elementsRef:d,children:z})})});function yf(e,t){for(let[n,r]of e.entries())if(t===r.value)return n;return null}function bf(e,t,n,r){if(e==null||t==null)return`none`;let[i,a,o]=n===`horizontal`?[`left`,`left`,`right`]:[`top`,`up`,`down`],s=yf(r,e),c=yf(r,t);if(s==null||c==null)return s!==c&&(typeof e==`number`||typeof e==`string`)&&typeof e==typeof t?t>e?o:a:`none`;let l=s.getBoundingClientRect()[i],u=c.getBoundingClientRect()[i];return u<l?a:u>l?o:`none`}var xf=`data-composite-item-active`,Sf=A.createContext(void 0);function Cf(){let e=A.useContext(Sf);if(e===void 0)throw Error(ae(65));return e}var wf=A.forwardRef(function(e,t){let{className:n,disabled:r=!1,render:i,value:a,id:o,nativeButton:s=!0,style:c,...l}=e,{value:u,getTabPanelIdByValue:d,onValueChange:f,orientation:p,tabActivationDirection:m}=hf(),{activateOnFocus:h,registerTabResizeObserverElement:g,tabsListElement:_}=Cf(),{highlightedIndex:v,onHighlightedIndexChange:y}=Cl(),b=Ba(o),{compositeProps:x,compositeRef:S,index:C}=Jd({metadata:A.useMemo(()=>({disabled:r,id:b,value:a}),[r,b,a])}),w=a===u,T=A.useRef(!1),E=A.useRef(null),D=J(e=>{E.current?.(),E.current=e?g(e):null});V(()=>{if(T.current){T.current=!1;return}if(!(w&&C>-1&&v!==C))return;let e=_;if(e!=null){let t=Ae(Y(e));if(t&&W(e,t))return}r||y(C)},[w,C,v,y,r,_]);let{getButtonProps:O,buttonRef:ee}=El({disabled:r,native:s,focusableWhenDisabled:!0}),k=d(a),j=A.useRef(!1),M=A.useRef(!1);function N(e){f(a,G(yt,e.nativeEvent,void 0,{activationDirection:`none`}))}function P(e){w||r||N(e)}function F(e){w||r||h&&(!j.current||M.current)&&N(e)}function I(e){if(w||r)return;j.current=!0,M.current=e.button===0;let t=Y(e.currentTarget);function n(){j.current=!1,M.current=!1,t.removeEventListener(`pointerup`,n),t.removeEventListener(`pointercancel`,n)}t.addEventListener(`pointerup`,n),t.addEventListener(`pointercancel`,n)}return Or(`button`,e,{state:{disabled:r,active:w,orientation:p,tabActivationDirection:m},ref:[t,ee,S,D],props:[x,{role:`tab`,"aria-controls":k,"aria-selected":w,id:b,onClick:P,onFocus:F,onPointerDown:I,[xf]:w?``:void 0,onKeyDownCapture(){T.current=!0}},l,O],stateAttributesMapping:_f})}),Tf=`data-index`,Ef={..._f,...Ue},Df=A.forwardRef(function(e,t){let{className:n,value:r,render:i,keepMounted:a=!1,style:o,...s}=e,{value:c,getTabIdByPanelValue:l,orientation:u,tabActivationDirection:d,registerMountedTabPanel:f}=hf(),p=Ba(),{ref:m,index:h}=zu(),g=r===c,{mounted:_,transitionStatus:v,setMounted:y}=_i(g),b=!_,x=l(r),S={hidden:b,orientation:u,tabActivationDirection:d,transitionStatus:v},C=A.useRef(null),w=Or(`div`,e,{state:S,ref:[t,m,C],props:[{"aria-labelledby":x,hidden:b,id:p,role:`tabpanel`,tabIndex:g?0:-1,inert:So(!g),[Tf]:h},s],stateAttributesMapping:Ef});return Si({open:g,ref:C,onComplete(){g||y(!1)}}),V(()=>{if(!(p==null||b&&!a))return f(r,p)},[b,a,r,p,f]),a||_?w:null});function Of(e){let{loopFocus:t=!0,orientation:n=`both`,grid:r,onLoop:i,direction:a,highlightedIndex:o,onHighlightedIndexChange:s,rootRef:c,enableHomeAndEndKeys:l=!1,stopEventPropagation:u,disabledIndices:d,modifierKeys:f=re}=e,[p,m]=A.useState(0),h=r!=null,g=A.useRef(null),_=Ht(g,c),v=A.useRef([]),y=A.useRef(!1),b=A.useRef(null),x=o??p,S=J((e,t=!1)=>{if(b.current=v.current[e]??null,(s??m)(e),t){let t=v.current[e];Vl(g.current,t,a,n)}}),C=J(e=>{if(e.size===0)return;if(y.current){let e=v.current,t=e.indexOf(b.current);if(t===-1){let t=e[x];!t||mn(e,x,d)?S(kf(e,d)):b.current=t}else t!==x&&S(t);return}y.current=!0;let t=Array.from(e.keys()),r=t.find(e=>e?.hasAttribute(`data-composite-item-active`))??null,i=r?e.get(r)?.index??-1:-1;if(i!==-1)S(i);else if(mn(t,x,d)){let e=pn(t,{disabledIndices:d});ln(t,e)||S(e)}Vl(g.current,r,a,n)});V(()=>{if(d==null||o!=null||!y.current)return;let e=v.current;if(mn(e,x,d)){let t=pn(e,{disabledIndices:d});ln(e,t)||S(t)}},[d,o,x,v,S]);let w=J((e,t,n)=>i?i(e,t,n,v):n),T=J(e=>{let o=e.key===`Home`||e.key===`End`;if(!Ll.has(e.key)||!l&&o||Af(e,f)||!g.current)return;let s=a===`rtl`,c=s?Fl:Il,p=s?Il:Fl,m=n===`vertical`?Pl:c,_=n===`vertical`?Nl:p,y=Me(e.nativeEvent);if(y!=null&&Bl(y)&&!rf(y)){let t=y.selectionStart,n=y.selectionEnd,r=y.value;if(t==null||e.shiftKey||t!==n||e.key!==_&&t<r.length||e.key!==m&&t>0)return}let b=x,C=un(v,d),T=dn(v,d);r!=null&&(b=r({disabledIndices:d,elementsRef:v,event:e,highlightedIndex:x,loopFocus:t,maxIndex:T,minIndex:C,onLoop:w,orientation:n,rtl:s}));let E=n!==`vertical`&&e.key===c||n!==`horizontal`&&e.key===`ArrowDown`,D=n!==`vertical`&&e.key===p||n!==`horizontal`&&e.key===`ArrowUp`;l&&(e.key===`Home`?b=C:e.key===`End`&&(b=T)),b===x&&(E||D)&&(t&&b===T&&E?(b=C,i&&(b=i(e,x,b,v))):t&&b===C&&D?(b=T,i&&(b=i(e,x,b,v))):b=pn(v.current,{startingIndex:b,decrement:D,disabledIndices:d})),b!==x&&!ln(v.current,b)&&(u&&e.stopPropagation(),(h||o||E||D)&&e.preventDefault(),S(b,!0),queueMicrotask(()=>{v.current[b]?.focus()}))});return{props:{ref:_,onFocus(e){let t=g.current,n=Me(e.nativeEvent);t&&n!=null&&Bl(n)&&n.setSelectionRange(0,n.value.length)},onKeyDown:T},highlightedIndex:x,onHighlightedIndexChange:S,elementsRef:v,onMapChange:C,relayKeyboardEvent:T}}function kf(e,t){let n=-1;for(let r=0;r<e.length;r+=1){let i=e[r];if(i&&!mn(e,r,t)){if(i.hasAttribute(`data-composite-item-active`))return r;n===-1&&(n=r)}}return Math.max(n,0)}function Af(e,t){for(let n of Rl)if(!t.includes(n)&&e.getModifierState(n))return!0;return!1}function jf(e){let{render:t,className:n,style:r,refs:i=re,props:a=re,state:o=B,stateAttributesMapping:s,highlightedIndex:c,onHighlightedIndexChange:l,orientation:u,grid:d,loopFocus:f,onLoop:p,enableHomeAndEndKeys:m,onMapChange:h,stopEventPropagation:g=!0,rootRef:_,disabledIndices:v,modifierKeys:y,highlightItemOnHover:b=!1,tag:x=`div`,...S}=e,{props:C,highlightedIndex:w,onHighlightedIndexChange:T,elementsRef:E,onMapChange:D,relayKeyboardEvent:O}=Of({grid:d,loopFocus:f,onLoop:p,orientation:u,highlightedIndex:c,onHighlightedIndexChange:l,rootRef:_,stopEventPropagation:g,enableHomeAndEndKeys:m,direction:eo(),disabledIndices:v,modifierKeys:y}),ee=Or(x,e,{state:o,ref:i,props:[C,...a,S],stateAttributesMapping:s}),k=A.useMemo(()=>({highlightedIndex:w,onHighlightedIndexChange:T,highlightItemOnHover:b,relayKeyboardEvent:O}),[w,T,b,O]);return(0,K.jsx)(Sl.Provider,{value:k,children:(0,K.jsx)(pd,{elementsRef:E,onMapChange:e=>{h?.(e),D(e)},children:ee})})}var Mf=A.forwardRef(function(e,t){let{activateOnFocus:n=!1,className:r,loopFocus:i=!0,render:a,style:o,...s}=e,{orientation:c,setTabMap:l,tabActivationDirection:u}=hf(),[d,f]=A.useState(0),[p,m]=A.useState(null),h=A.useRef(new Set),g=A.useRef(new Set),_=A.useRef(null);V(()=>{if(typeof ResizeObserver>`u`)return;let e=new ResizeObserver(()=>{h.current.forEach(e=>{e()})});return _.current=e,p&&e.observe(p),g.current.forEach(t=>{e.observe(t)}),()=>{e.disconnect(),_.current=null}},[p]);let v=J(e=>(h.current.add(e),()=>{h.current.delete(e)})),y=J(e=>(g.current.add(e),_.current?.observe(e),()=>{g.current.delete(e),_.current?.unobserve(e)})),b={orientation:c,tabActivationDirection:u},x={"aria-orientation":c===`vertical`?`vertical`:void 0,role:`tablist`},S=A.useMemo(()=>({activateOnFocus:n,registerIndicatorUpdateListener:v,registerTabResizeObserverElement:y,tabsListElement:p}),[n,v,y,p]);return(0,K.jsx)(Sf.Provider,{value:S,children:(0,K.jsx)(jf,{render:a,className:r,style:o,state:b,refs:[t,m],props:[x,s],stateAttributesMapping:_f,highlightedIndex:d,enableHomeAndEndKeys:!0,loopFocus:i,orientation:c,onHighlightedIndexChange:f,onMapChange:l,disabledIndices:re})})});function Nf({children:e,tone:t=`neutral`,onRemove:n}){return(0,K.jsxs)(`span`,{className:`tag ${t}`,children:[e,n&&(0,K.jsx)(`button`,{type:`button`,className:`tag-remove`,"aria-label":n.label,onClick:n.act,children:(0,K.jsx)(ol,{name:`close`,size:12})})]})}function Pf({children:e,tone:t=`neutral`,title:n}){return(0,K.jsx)(`span`,{className:`badge ${t}`,title:n,children:e})}function Ff({name:e,size:t=24,label:n=!1}){let r=e.trim().split(/\s+/),i=((r[0]?.[0]??`?`)+(r.length>1?r.at(-1)?.[0]??``:``)).toUpperCase(),a=0;for(let t of e)a=(a*31+t.codePointAt(0))%8;return(0,K.jsx)(`span`,{className:`avatar hue-${a} size-${t}`,...n?{role:`img`,"aria-label":e,title:e}:{"aria-hidden":!0},children:i})}function If({lines:e=1,className:t=``}){return(0,K.jsx)(`span`,{className:`skeletons ${t}`,"aria-hidden":`true`,children:Array.from({length:e},(e,t)=>(0,K.jsx)(`span`,{className:`skeleton`},t))})}function Lf({icon:e=`search`,title:t,children:n,action:r}){return(0,K.jsxs)(`div`,{className:`state`,children:[(0,K.jsx)(`span`,{className:`state-icon`,children:(0,K.jsx)(ol,{name:e,size:24})}),(0,K.jsx)(`p`,{className:`state-title`,children:t}),n&&(0,K.jsx)(`div`,{className:`state-words`,children:n}),r]})}function Rf({error:e,onRetry:t,title:n}){return(0,K.jsxs)(`div`,{className:`state`,role:`alert`,children:[(0,K.jsx)(`span`,{className:`state-icon bad`,children:(0,K.jsx)(ol,{name:`alert`,size:24})}),(0,K.jsx)(`p`,{className:`state-title`,children:n??$.common.couldNotRead}),(0,K.jsx)(`p`,{className:`state-words`,children:qc(e)}),t&&(0,K.jsx)(sl,{icon:`reopen`,onClick:t,children:$.common.tryAgain})]})}function zf({label:e,items:t,value:n,onChange:r}){return(0,K.jsxs)(vf,{value:n,onValueChange:e=>r(String(e)),className:`tabs`,children:[(0,K.jsx)(Mf,{"aria-label":e,className:`tab-list`,activateOnFocus:!0,children:t.map(e=>(0,K.jsx)(wf,{value:e.value,className:`tab`,children:e.label},e.value))}),t.map(e=>(0,K.jsx)(Df,{value:e.value,className:`tab-panel`,children:e.content},e.value))]})}function Bf({label:e,className:t=``,children:n,...r}){return(0,K.jsx)(`div`,{className:`table-room`,role:`region`,"aria-label":e,tabIndex:0,children:(0,K.jsx)(`table`,{...r,className:`table ${t}`,"aria-label":e,children:n})})}var Vf=new Set,Hf=[],Uf=0;function Wf(e){Hf=e;for(let e of Vf)e()}function Gf(e,t={}){let n=++Uf,r=()=>Wf(Hf.filter(e=>e.key!==n));Wf([...Hf,{...t,key:n,title:e}].slice(-4));let i=t.lasts??(t.tone===`bad`?0:6e3);return i>0&&setTimeout(r,i),r}function Kf(){let e=(0,A.useSyncExternalStore)(e=>(Vf.add(e),()=>Vf.delete(e)),()=>Hf),t=(0,A.useSyncExternalStore)(Nc.subscribe,Nc.all).filter(e=>e.slow);return(0,N.createPortal)((0,K.jsxs)(`section`,{className:`toasts`,"aria-label":$.common.notifications,"aria-live":`polite`,"aria-relevant":`additions`,children:[t.map(e=>(0,K.jsxs)(`div`,{className:`toast neutral`,children:[(0,K.jsx)(`span`,{className:`toast-icon`,children:(0,K.jsx)(ul,{})}),(0,K.jsxs)(`div`,{className:`toast-words`,children:[(0,K.jsx)(`p`,{className:`toast-title`,children:$.waiting.waitingTo(e.label)}),(0,K.jsx)(`div`,{className:`toast-detail`,children:$.waiting.detail}),(0,K.jsx)(sl,{size:`small`,onClick:e.cancel,children:$.common.cancel})]})]},`waiting-${e.key}`)),e.map(e=>(0,K.jsxs)(`div`,{className:`toast ${e.tone??`neutral`}`,children:[(0,K.jsx)(`span`,{className:`toast-icon`,children:(0,K.jsx)(ol,{name:e.tone===`bad`?`alert`:e.tone===`good`?`check`:`activity`})}),(0,K.jsxs)(`div`,{className:`toast-words`,children:[(0,K.jsx)(`p`,{className:`toast-title`,children:e.title}),e.detail&&(0,K.jsx)(`div`,{className:`toast-detail`,children:e.detail}),e.action&&(0,K.jsx)(sl,{size:`small`,onClick:()=>{e.action?.act(),Wf(Hf.filter(t=>t.key!==e.key))},children:e.action.label})]}),(0,K.jsx)(cl,{icon:`close`,size:`small`,label:$.common.dismiss,onClick:()=>Wf(Hf.filter(t=>t.key!==e.key))})]},e.key))]}),document.body)}var qf=Intl.DateTimeFormat().resolvedOptions().timeZone,Jf=new Intl.DateTimeFormat(void 0,{day:`numeric`,month:`short`,year:`numeric`}),Yf=new Intl.DateTimeFormat(void 0,{hour:`2-digit`,minute:`2-digit`}),Xf=new Intl.DateTimeFormat(void 0,{dateStyle:`full`,timeStyle:`short`}),Zf=new Intl.RelativeTimeFormat(void 0,{numeric:`auto`,style:`short`}),Qf=6e4,$f=60*Qf,ep=24*$f;function tp(e,t=Date.now()){return Math.max(0,Math.floor((t-Date.parse(e))/ep))}var np=e=>Jf.format(new Date(e)),rp=e=>Yf.format(new Date(e)),ip=e=>`${Xf.format(new Date(e))} (${qf})`;function ap(e,t=Date.now()){let n=t-Date.parse(e);return n<Qf?$.common.justNow:n<$f?Zf.format(-Math.floor(n/Qf),`minute`):n<864e5?Zf.format(-Math.floor(n/$f),`hour`):n<24192e5?Zf.format(-Math.floor(n/ep),`day`):np(e)}function op(e,t=new Date){let n=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime(),r=Math.round((n(t)-n(new Date(e)))/ep);return r===0?$.common.today:r===1?$.common.yesterday:Jf.format(new Date(e))}var sp={AccessGained:[`posting`,`pipeline`,`candidate`,`team`],AccessLost:[`posting`,`pipeline`,`candidate`,`team`],ApplicationReceived:[`pipeline`,`candidate`],ApplicationMoved:[`pipeline`],ApplicationRejected:[`pipeline`],ApplicationWithdrawn:[`pipeline`],ApplicationReopened:[`pipeline`,`openings`],ApplicationHired:[`pipeline`,`openings`],ApplicationTransferred:[`pipeline`],InterviewersAssigned:[`pipeline`],CommentAdded:[`notes`],DocumentAdded:[`notes`],CandidateAdded:[`candidate`],CandidateUpdated:[`candidate`],CandidateTagged:[`candidate`],PostingCreated:[`posting`,`plan`,`team`,`openings`],PostingUpdated:[`posting`,`plan`],PostingOpened:[`posting`],PostingHeld:[`posting`],PostingClosed:[`posting`,`openings`,`pipeline`],PostingReopened:[`posting`,`openings`],PostingConfidentialityChanged:[`posting`,`team`],OpeningAdded:[`openings`],OpeningCancelled:[`openings`],OpeningRestored:[`openings`],StageAdded:[`plan`],StageUpdated:[`plan`],StagesReordered:[`plan`],StageRemoved:[`plan`,`pipeline`],TeamMemberAdded:[`team`],TeamMemberRoleChanged:[`team`],TeamMemberRemoved:[`team`],UserAdded:[`people`],UserUpdated:[`people`],ServiceAccountAdded:[`machines`],ServiceAccountUpdated:[`machines`],ApiKeyCreated:[`keys`],ApiKeyRevoked:[`keys`],CompanyUpdated:[`company`],CatalogItemCreated:[`catalog`],CatalogItemUpdated:[`catalog`],CatalogItemArchived:[`catalog`]};function cp(e,...t){let n=sp[e.__typename];return n===void 0||n.some(e=>t.includes(e))}var lp=8e3,up=new Set,dp=new Set,fp={status:`connecting`,lost:!1,caughtUp:null,noNetwork:!navigator.onLine,silent:!1},pp,mp=0,hp=!1,gp=!1,_p,vp=0,yp=!1;addEventListener(`offline`,()=>bp({noNetwork:!0})),addEventListener(`online`,()=>bp({noNetwork:!1})),Rc(e=>bp({silent:e}));function bp(e){fp={...fp,...e};for(let e of dp)e()}function xp(e){for(let t of up)t(e)}function Sp(e){if(clearTimeout(_p),e===`live`&&!gp&&(gp=!0,xp(`everything`)),e===`offline`&&(hp||(mp=0,vp=Nc.started,yp=Nc.all().length>0),hp=!0),e!==`live`||!hp)return bp({status:e,lost:hp,caughtUp:null});hp=!1;let t=yp||Nc.started>vp;bp({status:e,lost:!1,caughtUp:mp===0&&t?`own`:mp}),_p=setTimeout(()=>bp({caughtUp:null}),lp)}function Cp(e){return mp=0,hp=!1,gp=!1,pp=zc().follow({select:Sc,onEvent:e=>{hp&&mp!==`everything`&&mp++,xp(e)},onResync:()=>{hp&&(mp=`everything`),xp(`everything`)},onAccessLost:()=>xp(`everything`),onAccessGained:()=>xp(`everything`),onStatus:Sp,onEnd:t=>e(t.code)}),()=>pp?.close()}function wp(){return(0,A.useSyncExternalStore)(e=>(dp.add(e),()=>dp.delete(e)),()=>fp)}function Tp(e,t,n=400){let r=(0,A.useRef)({concerns:e,act:t});r.current={concerns:e,act:t},(0,A.useEffect)(()=>{let e,t=t=>{e!==void 0||t!==`everything`&&!r.current.concerns(t)||(e=setTimeout(()=>{e=void 0,r.current.act()},n))};return up.add(t),()=>{clearTimeout(e),up.delete(t)}},[n])}var Ep=new Set,Dp=Op();function Op(){return{path:location.pathname.replace(/(.)\/+$/,`$1`),query:new URLSearchParams(location.search)}}function kp(){Dp=Op();for(let e of Ep)e()}addEventListener(`popstate`,kp);function Ap(e,t={}){e!==location.pathname+location.search&&(t.replace?history.replaceState(null,``,e):history.pushState(null,``,e),kp())}function jp(e,t={}){let n=new URLSearchParams(location.search);for(let[t,r]of Object.entries(e))r===null||r===``?n.delete(t):n.set(t,r);let r=n.toString();Ap(location.pathname+(r?`?${r}`:``),t)}function Mp(){return(0,A.useSyncExternalStore)(e=>(Ep.add(e),()=>Ep.delete(e)),()=>Dp)}var Np=class extends Error{code;status;constructor(e,t,n){super(t),this.code=e,this.status=n}};async function Pp(e,t,n){let r={method:e,headers:{accept:`application/json`}};n!==void 0&&(r.body=JSON.stringify(n),r.headers={accept:`application/json`,"content-type":`application/json`});let i;try{i=await fetch(`/auth/${t}`,r)}catch{throw new Np(`OFFLINE`,$.errors.offline,0)}let a=await i.json().catch(()=>({}));if(i.ok)return a;let{error:o}=a;throw new Np(o?.code??`INTERNAL`,o?.message??$.errors.status(i.status),i.status)}var Fp=()=>Pp(`GET`,`methods`),Ip=e=>Pp(`POST`,`demo`,{person:e}),Lp=(e,t,n)=>Pp(`POST`,`sign-in`,{email:e,password:t,totp:n});async function Rp(){try{return await Pp(`GET`,`session`)}catch(e){if(e instanceof Np&&e.status===401)return null;throw e}}async function zp(e=!1){let{redirect:t}=await Pp(`POST`,e?`sign-out-everywhere`:`sign-out`,{});return Hc(),t??`/`}var Bp=`hirewire.theme`,Vp=new Set,Hp=Up();function Up(){try{let e=localStorage.getItem(Bp);return e===`light`||e===`dark`?e:`system`}catch{return`system`}}function Wp(){Hp===`system`?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=Hp}Wp();function Gp(e){Hp=e;try{localStorage.setItem(Bp,e)}catch{}Wp();for(let e of Vp)e()}function Kp(){return(0,A.useSyncExternalStore)(e=>(Vp.add(e),()=>Vp.delete(e)),()=>Hp)}var qp=(0,A.createContext)(null),Jp={createPostings:!1,addCandidates:!1,manageCompany:!1,readAudit:!1};function Yp({who:e,onLeft:t,children:n}){let{data:r,again:i}=$c(wo,{});Tp(e=>cp(e,`people`,`company`,`team`),i);let a=(0,A.useMemo)(()=>({id:e.user.id,name:r?.viewer.name??e.user.name,email:e.user.email,role:r?.viewer.role??e.user.role,sessionId:e.session.id,can:r?.viewer.can??Jp,company:r?.company,left:t}),[e,r,t]);return(0,K.jsx)(qp,{value:a,children:n})}function Xp(){let e=(0,A.useContext)(qp);if(!e)throw Error(`no viewer outside the app`);return e}var Zp=new Set,Qp=!1;function $p(e){Qp=e;for(let e of Zp)e()}function em(){$p(!0)}function tm(){let e=(0,A.useSyncExternalStore)(e=>(Zp.add(e),()=>Zp.delete(e)),()=>Qp);return(0,A.useEffect)(()=>{let e=e=>{e.key.toLowerCase()!==`k`||!(e.ctrlKey||e.metaKey)||e.altKey||e.shiftKey||(e.preventDefault(),$p(!Qp))};return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[]),(0,K.jsx)(pu,{open:e,onOpenChange:$p,children:(0,K.jsxs)(Yl,{children:[(0,K.jsx)(xl,{className:`backdrop`}),(0,K.jsx)(ql,{className:`palette`,"aria-label":$.palette.label,children:(0,K.jsx)(rm,{})})]})})}function nm(e){let[t,n]=(0,A.useState)(e);return(0,A.useEffect)(()=>{let t=setTimeout(()=>n(e),120);return()=>clearTimeout(t)},[e]),t}function rm(){let e=Xp(),[t,n]=(0,A.useState)(``),[r,i]=(0,A.useState)(0),a=(0,A.useRef)(null),o=(0,A.useId)(),s=nm(t.trim()),{data:c,loading:l}=$c(Po,{search:s||null,candidates:s.length>1}),u=(0,A.useMemo)(()=>{let n=[],r=e=>e.toLowerCase().includes(t.trim().toLowerCase());for(let e of c?.postings.nodes??[])n.push({key:e.id,group:$.palette.postings,label:e.title,detail:[e.department?.name,$.postingStatus[e.status]].filter(Boolean).join(` · `),icon:e.confidential?`lock`:`board`,act:()=>Ap(`/postings/${e.id}`)});for(let e of c?.candidates?.nodes??[])n.push({key:e.id,group:$.palette.candidates,label:e.name,detail:e.headline??void 0,person:!0,act:()=>jp({candidate:e.id,application:null})});let i=[],a=(e,t,n)=>i.push({key:e,group:$.palette.actions,label:$.palette.goTo(t),icon:n,act:()=>Ap(e)});a(`/postings`,$.shell.postings,`briefcase`),a(`/candidates`,$.shell.candidates,`people`),a(`/activity`,$.shell.activity,`activity`),e.can.manageCompany&&a(`/settings`,$.shell.settings,`gear`),a(`/account`,$.shell.account,`person`),e.can.createPostings&&i.push({key:`new`,group:$.palette.actions,label:$.palette.newPosting,icon:`plus`,act:()=>Ap(`/postings/new`)});for(let e of[`light`,`dark`,`system`])i.push({key:e,group:$.palette.actions,label:$.palette.theme($.shell.themes[e]),icon:e===`light`?`sun`:e===`dark`?`moon`:`system`,act:()=>Gp(e)});return n.push(...i.filter(e=>r(e.label))),n},[c,t,e]),d=Math.min(r,u.length-1),f=e=>{e&&($p(!1),e.act())};return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsxs)(`div`,{className:`palette-box`,children:[(0,K.jsx)(ol,{name:`search`}),(0,K.jsx)(`input`,{role:`combobox`,"aria-expanded":`true`,"aria-controls":`${o}-list`,"aria-activedescendant":u.length?`${o}-${d}`:void 0,"aria-label":$.palette.label,placeholder:$.palette.placeholder,autoComplete:`off`,spellCheck:!1,value:t,onChange:e=>{n(e.target.value),i(0)},onKeyDown:e=>{let t={ArrowDown:1,ArrowUp:-1}[e.key];if(t){e.preventDefault();let n=(d+t+u.length)%u.length;i(n),a.current?.querySelector(`[data-at="${n}"]`)?.scrollIntoView({block:`nearest`})}else e.key===`Enter`&&(e.preventDefault(),f(u[d]))}}),l&&(0,K.jsx)(ul,{})]}),(0,K.jsx)(`div`,{className:`palette-list`,role:`listbox`,id:`${o}-list`,"aria-label":$.palette.label,ref:a,children:u.map((e,t)=>(0,K.jsxs)(`div`,{role:`presentation`,children:[u[t-1]?.group!==e.group&&(0,K.jsx)(`div`,{className:`menu-label`,role:`presentation`,children:e.group}),(0,K.jsxs)(`div`,{role:`option`,id:`${o}-${t}`,"data-at":t,"aria-selected":t===d,className:`palette-row`,onPointerMove:()=>i(t),onClick:()=>f(e),children:[e.person?(0,K.jsx)(Ff,{name:e.label}):(0,K.jsx)(ol,{name:e.icon??`arrowRight`}),(0,K.jsx)(`span`,{className:`palette-words`,children:e.label}),e.detail&&(0,K.jsx)(`span`,{className:`palette-detail`,children:e.detail})]})]},e.key))}),u.length===0&&!l&&(0,K.jsx)(`p`,{className:`palette-none`,children:$.palette.nothing(t)}),(0,K.jsx)(`p`,{className:`unseen`,role:`status`,children:$.palette.results(u.length)})]})}function im({href:e,onClick:t,...n}){let r=n=>{t?.(n),n.defaultPrevented||n.button!==0||n.metaKey||n.ctrlKey||n.shiftKey||n.altKey||(n.preventDefault(),Ap(e))};return(0,K.jsx)(`a`,{...n,href:e,onClick:r})}function am({children:e}){let t=Xp(),n=Mp(),r=[{href:`/postings`,label:$.shell.postings,icon:`briefcase`},{href:`/candidates`,label:$.shell.candidates,icon:`people`},{href:`/activity`,label:$.shell.activity,icon:`activity`}];(t.can.manageCompany||t.can.readAudit)&&r.push({href:`/settings`,label:$.shell.settings,icon:`gear`});let i=e=>n.path.startsWith(e)||e===`/postings`&&n.path===`/`;return(0,K.jsxs)(`div`,{className:`shell`,children:[(0,K.jsx)(`a`,{className:`skip`,href:`#main`,children:$.shell.skip}),(0,K.jsxs)(`nav`,{className:`rail`,"aria-label":$.shell.navigation,children:[(0,K.jsx)(im,{href:`/postings`,className:`rail-brand`,"aria-label":$.product,children:(0,K.jsx)(`img`,{src:`/icon.svg`,alt:``,width:28,height:28})}),(0,K.jsxs)(`ul`,{children:[r.map(e=>(0,K.jsx)(`li`,{children:(0,K.jsxs)(im,{href:e.href,className:`rail-link`,"aria-current":i(e.href)?`page`:void 0,children:[(0,K.jsx)(ol,{name:e.icon,size:20}),(0,K.jsx)(`span`,{children:e.label})]})},e.href)),(0,K.jsx)(`li`,{className:`rail-apart`,children:(0,K.jsxs)(`a`,{href:`/explorer`,className:`rail-link`,children:[(0,K.jsx)(ol,{name:`code`,size:20}),(0,K.jsx)(`span`,{children:$.shell.explorer})]})})]})]}),(0,K.jsxs)(`header`,{className:`top`,children:[(0,K.jsxs)(`span`,{className:`top-company`,children:[t.company?.name??``,t.company?.demo&&(0,K.jsx)(ll,{text:$.shell.demoWords,children:(0,K.jsx)(`span`,{tabIndex:0,children:(0,K.jsx)(Pf,{tone:`accent`,children:$.shell.demo})})})]}),(0,K.jsxs)(`button`,{type:`button`,className:`top-search`,"aria-keyshortcuts":`Control+K Meta+K`,onClick:em,children:[(0,K.jsx)(ol,{name:`search`}),(0,K.jsx)(`span`,{children:$.shell.search}),(0,K.jsx)(`kbd`,{"aria-hidden":`true`,children:/Mac|iP/.test(navigator.platform)?$.shell.paletteMac:$.shell.palette})]}),(0,K.jsx)(sm,{}),(0,K.jsx)(lm,{})]}),(0,K.jsxs)(`div`,{className:`middle`,children:[(0,K.jsx)(cm,{}),(0,K.jsx)(`main`,{id:`main`,tabIndex:-1,children:e})]})]})}function om({status:e,caughtUp:t,lost:n,noNetwork:r,silent:i}){if(r)return{words:$.connection.noNetwork,tone:`bad`};if(e===`offline`)return{words:$.connection.offline,tone:`bad`};if(i)return{words:$.connection.silent,tone:`bad`};if(n)return{words:$.connection.catchingUp,tone:`warn`};if(t!==null)return{words:t===`everything`?$.connection.reread:t===`own`?$.connection.back:$.connection.caughtUp(t),tone:`good`}}function sm(){let e=wp(),t=om(e),{status:n}=e,r=t?.tone===`bad`?t.words:{connecting:$.connection.connecting,"catching-up":$.connection.catchingUp,live:$.connection.live,offline:$.connection.offline}[n];return(0,K.jsx)(ll,{text:r,children:(0,K.jsx)(`span`,{className:`standing ${t?.tone===`bad`?`offline`:n}`,role:`img`,"aria-label":`${$.connection.label}: ${r}`,tabIndex:0})})}function cm(){let e=om(wp());return(0,K.jsx)(`div`,{role:`status`,"aria-live":`polite`,className:`banner-room`,children:e&&(0,K.jsxs)(`div`,{className:`banner ${e.tone}`,children:[(0,K.jsx)(ol,{name:e.tone===`bad`?`wifiOff`:e.tone===`warn`?`reopen`:`check`}),(0,K.jsx)(`span`,{children:e.words})]})})}function lm(){let e=Xp(),t=Kp(),[n,r]=(0,A.useState)(!1);return(0,A.useEffect)(()=>{n&&zp().then(t=>{t===`/`?e.left():location.assign(t)},e=>{r(!1),Gf(qc(e),{tone:`bad`})})},[n,e]),(0,K.jsxs)(cf,{align:`end`,trigger:(0,K.jsxs)(`button`,{type:`button`,className:`account`,children:[(0,K.jsx)(Ff,{name:e.name,size:32}),(0,K.jsx)(`span`,{className:`unseen`,children:$.shell.accountOf(e.name)})]}),children:[(0,K.jsxs)(`div`,{className:`account-who`,children:[(0,K.jsx)(Ff,{name:e.name,size:32}),(0,K.jsxs)(`div`,{children:[(0,K.jsx)(`strong`,{children:e.name}),(0,K.jsx)(`span`,{children:e.email}),(0,K.jsx)(`span`,{children:$.roles[e.role]??e.role})]})]}),(0,K.jsx)(pf,{}),(0,K.jsx)(lf,{icon:`person`,onSelect:()=>Ap(`/account`),children:$.shell.yourAccount}),(0,K.jsx)(pf,{}),(0,K.jsx)(ff,{label:$.shell.theme,children:(0,K.jsx)(uf,{label:$.shell.theme,value:t,onChange:Gp,choices:[`system`,`light`,`dark`].map(e=>({value:e,label:$.shell.themes[e]}))})}),(0,K.jsx)(pf,{}),(0,K.jsx)(lf,{icon:`signOut`,disabled:n,onSelect:()=>r(!0),children:$.shell.signOut})]})}function um({title:e,back:t,children:n,sub:r}){return(0,K.jsxs)(`div`,{className:`page-head`,children:[t&&(0,K.jsx)(cl,{icon:`back`,label:t.label,onClick:()=>Ap(t.href)}),(0,K.jsxs)(`div`,{className:`page-title`,children:[(0,K.jsx)(`h1`,{children:e}),r&&(0,K.jsx)(`div`,{className:`page-sub`,children:r})]}),n&&(0,K.jsx)(`div`,{className:`page-actions`,children:n})]})}export{ul as $,zt as $t,Pf as A,jo as At,df as B,zo as Bt,tp as C,Ko as Ct,Kf as D,Oo as Dt,ip as E,es as Et,zf as F,ko as Ft,_l as G,Ho as Gt,ff as H,ts as Ht,Nf as I,Qo as It,vl as J,Ro as Jt,fl as K,Eo as Kt,af as L,ns as Lt,Rf as M,Wo as Mt,If as N,Ao as Nt,Gf as O,Do as Ot,Bf as P,To as Pt,cl as Q,Va as Qt,of as R,rs as Rt,ep as S,qo as St,np as T,$o as Tt,lf as U,Mo as Ut,uf as V,Zo as Vt,pf as W,Jo as Wt,hl as X,Uo as Xt,gl as Y,Vo as Yt,sl as Z,No as Zt,Cp as _,Cc as _t,Yp as a,$c as at,ap as b,Yo as bt,Pp as c,Hc as ct,Rp as d,Uc as dt,ll as et,Lp as f,Kc as ft,Mp as g,Tc as gt,jp as h,Nc as ht,tm as i,Zc as it,Lf as j,Go as jt,Ff as k,Lo as kt,Ip as l,zc as lt,Ap as m,jc as mt,um as n,il as nt,Xp as o,Bc as ot,zp as p,Lc as pt,ml as q,Bo as qt,am as r,rl as rt,Np as s,qc as st,im as t,ol as tt,Fp as u,Wc as ut,Tp as v,$ as vt,rp as w,Io as wt,op as x,Xo as xt,cp as y,Hs as yt,cf as z,Fo as zt};